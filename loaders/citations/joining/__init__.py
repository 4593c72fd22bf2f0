"""What belongs together: an act with its places, its brackets, its short name, its number."""
