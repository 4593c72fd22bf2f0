"""Titles of acts that no list of names holds: where they begin and where they end."""
