"""What exists: nouns, identifiers, vocabulary and names. Imports nothing else of kamergraaf."""
