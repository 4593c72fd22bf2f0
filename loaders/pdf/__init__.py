"""PDF: what its print shows, read as the plain text that a text file of the paper has."""
