"""A document as RDF: what it is made of, each in triples of its own."""
