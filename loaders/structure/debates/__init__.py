"""What is said aloud, and who has the floor."""
