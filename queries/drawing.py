"""Draws a picture of what is in a store."""

from pathlib import Path
from typing import Any


def draw(store: Any, picture: str, path: Path) -> list[str]:
    return []
