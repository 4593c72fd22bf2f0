"""kamergraaf reads Dutch parliamentary papers into a graph of actors and references."""

__version__ = "0.1.0"
