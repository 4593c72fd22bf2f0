"""Places in an act, as Dutch writes them and as they are shown."""
