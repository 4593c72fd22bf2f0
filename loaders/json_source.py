"""JSON as it may come from anywhere: parsed only when it is not nested beyond all reason."""

from __future__ import annotations

import json
import re
from typing import Any

from kamergraaf.loaders.source import BrokenSource

DEEPEST = 100  # levels; an answer of the Tweede Kamer with everything expanded has a dozen
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_ALL_BUT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def parse_json(data: bytes, source: str) -> Any:
    """Return the value that `data` holds.

    Raises BrokenSource, in one line, for what is no JSON in UTF-8, and for what is nested more
    than `DEEPEST` levels deep, which a parser would go down into until it falls over.
    """
    if _depth(data) > DEEPEST:
        raise BrokenSource(
            f"{source}: is nested more than {DEEPEST} levels deep; no source that is read here is"
        )
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BrokenSource(f"{source}: byte {error.start} is no UTF-8; save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise BrokenSource(
            f"{source}: line {error.lineno}, column {error.colno}: is no JSON"
            f" ({error.msg.lower()}); fetch it again"
        ) from None
    except ValueError:  # a number of thousands of digits
        raise BrokenSource(f"{source}: holds a number beyond all reason; fetch it again") from None


def _depth(data: bytes) -> int:
    """Return how deep brackets are nested, up to the first level that is too deep."""
    brackets = _STRING.sub(b"", data).translate(None, delete=_ALL_BUT_BRACKETS)
    depth = deepest = 0
    for bracket in brackets:
        depth += 1 if bracket in b"[{" else -1
        if depth > deepest:
            deepest = depth
            if deepest > DEEPEST:
                break
    return deepest
