"""Questions of members, by number, with their answers."""
