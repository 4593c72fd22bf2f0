"""No pattern of the engine may backtrack without bound: what each repeats is looked at.

A hostile text is slow where a repeat holds another that can take the same letters, "(a+)+", or
where two repeats of the same letters follow each other, "a*a*". So both are sought in every pattern
that the modules hold, as the parser of `re` sees them. Times are measured by `make bench`.
"""

import importlib
import pkgutil
import re
from re import _constants as ops
from re import _parser as parser

import pytest

from kamergraaf.loaders import citations
from kamergraaf.loaders.citations.joining.gap import Gap

MANY = 100  # a repeat that may go on longer than this is without bound
LATIN = [chr(code) for code in range(256)]


def modules():
    yield citations
    for found in pkgutil.walk_packages(citations.__path__, f"{citations.__name__}."):
        yield importlib.import_module(found.name)


def patterns_in(value):
    """Yield the patterns that a value of a module holds, also those that a function has kept."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Gap):
        yield value.pattern
    elif isinstance(value, dict):
        for part in value.values():
            yield from patterns_in(part)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            yield from patterns_in(part)
    elif hasattr(value, "read") and callable(value.read):
        for cell in getattr(value.read, "__closure__", None) or ():
            yield from patterns_in(cell.cell_contents)


PATTERNS = sorted(
    {
        (module.__name__.removeprefix(f"{citations.__name__}."), name, pattern)
        for module in modules()
        for name, value in vars(module).items()
        for pattern in patterns_in(value)
    },
    key=lambda found: (*found[:2], found[2].pattern),
)


def letters(item, flags):
    """Return the letters that one item of a pattern takes; None where it is no single letter."""
    op = item[0]
    if op is ops.IN or op in (ops.LITERAL, ops.NOT_LITERAL, ops.ANY):
        tree = parser.SubPattern(parser.State(), [item])
        one = re.compile(source(tree), flags)
        return frozenset(char for char in LATIN if one.fullmatch(char))
    return None


def source(tree):
    """Return a class or a letter as it is written."""
    ((op, value),) = tree.data
    if op is ops.ANY:
        return "."
    if op is ops.LITERAL:
        return re.escape(chr(value))
    if op is ops.NOT_LITERAL:
        return f"[^{re.escape(chr(value))}]"
    return "[" + "".join(map(member, value)) + "]"


CATEGORIES = {
    ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_NOT_DIGIT: r"\D",
    ops.CATEGORY_SPACE: r"\s", ops.CATEGORY_NOT_SPACE: r"\S",
    ops.CATEGORY_WORD: r"\w", ops.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def member(part):
    op, value = part
    if op is ops.NEGATE:
        return "^"
    if op is ops.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return CATEGORIES[value] if op is ops.CATEGORY else re.escape(chr(value))


REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)


def bodies(item):
    """Yield the sequences inside an item."""
    op, value = item
    if op in (*REPEATS, ops.POSSESSIVE_REPEAT):
        yield value[2]
    elif op is ops.SUBPATTERN:
        yield value[3]
    elif op is ops.BRANCH:
        yield from value[1]
    elif op is ops.ATOMIC_GROUP:
        yield value
    elif op in (ops.ASSERT, ops.ASSERT_NOT):
        yield value[1]


def taken(sequence, flags):
    """Return the letters that the repeats without bound in a sequence can take."""
    found = set()
    for item in sequence:
        op, value = item
        if op in REPEATS and value[1] > MANY and len(value[2]) == 1:
            found |= letters(value[2][0], flags) or set()
        for body in bodies(item):
            found |= taken(body, flags)
    return found


def fences(sequence, flags):
    """Yield the letters of each item that must stand in a sequence."""
    for item in sequence:
        op, value = item
        alone = letters(item, flags)
        if alone is not None:
            yield alone
        elif op is ops.SUBPATTERN:
            yield from fences(value[3], flags)
        elif op is ops.BRANCH:
            sides = [list(fences(side, flags)) for side in value[1]]
            if all(sides):  # one side or another stands there
                yield frozenset().union(*(side[0] for side in sides))


def dangers(sequence, flags):
    """Yield what can backtrack without bound in a parsed pattern."""
    before = set()
    for item in sequence:
        op, value = item
        own = set()
        if op in REPEATS and value[1] > MANY:
            body = value[2]
            own = (letters(body[0], flags) if len(body) == 1 else None) or taken(body, flags)
            inner = taken(body, flags)
            if inner and not any(inner.isdisjoint(fence) for fence in fences(body, flags)):
                yield f"a repeat in a repeat: {body}"
            if both := before & (letters(body[0], flags) or own):  # what it can begin with
                yield f"two repeats of the same letters: {sorted(both)[:5]}"
        optional = op in REPEATS and value[0] == 0
        alone = letters(item, flags)
        if own:
            before = before | own if optional else own
        elif alone is not None:
            before = before & alone
        elif not optional and op not in (ops.ASSERT, ops.ASSERT_NOT, ops.AT):
            before = set()
        for body in bodies(item):
            yield from dangers(body, flags)


def dangers_of(pattern):
    return dangers(parser.parse(pattern.pattern, pattern.flags), pattern.flags & re.IGNORECASE)


@pytest.mark.parametrize(
    "pattern",
    [pytest.param(pattern, id=f"{module} {name}") for module, name, pattern in PATTERNS],
)
def test_no_pattern_backtracks_without_bound(pattern):
    assert list(dangers_of(pattern)) == []


def test_the_patterns_are_found():
    assert len(PATTERNS) > 60
    assert {"places.articles", "kinds.kamerstuk", "kinds.official"} <= {
        module for module, _, _ in PATTERNS
    }


@pytest.mark.parametrize(
    ("pattern", "dangerous"),
    [
        (r"(?:a+)+", True),
        (r"(?:\w+ ?)*x", True),
        (r"\w*[a-z]*x", True),
        (r"(?:\w+, )*x", False),
        (r"\w+(?:-\w+)*x", False),
        (r"\w+ \w+", False),
        (r"[a-z]{1,9}[a-z]{1,9}", False),
    ],
)
def test_what_backtracks_is_seen(pattern, dangerous):
    assert bool(list(dangers_of(re.compile(pattern)))) is dangerous
