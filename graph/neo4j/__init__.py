"""The same graph in Neo4j: its model, and how a database or a file comes to hold it."""
