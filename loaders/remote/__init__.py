"""Papers straight from their official sources: the repository, SRU and OData.

To add a source: one module that pages through it, and its leg in `harvest.py`. Nothing is imported
here, for an address is told from a file without what fetches it, which takes long to import.
"""
