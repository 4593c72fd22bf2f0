"""Facts to quads to stores: triples, the embedded store, exports, projections, validation."""
