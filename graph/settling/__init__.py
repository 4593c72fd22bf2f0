"""Brings the register and the shortcuts up to what papers say, in proportion to what changed."""
