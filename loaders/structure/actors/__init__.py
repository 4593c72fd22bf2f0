"""The bodies and people that a paper names."""
