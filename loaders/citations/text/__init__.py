"""The text as patterns see it: smoothed, with its broken words whole."""
