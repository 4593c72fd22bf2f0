"""The store, or a part of it, as a file: RDF, JSON-LD, tables, graphs, and what an export is of."""
