"""kamergraaf reads Dutch parliamentary papers into a graph of actors and references."""
