"""Pages of eerstekamer.nl: committees, fracties, persons."""
