"""What, repeated, was once slow to find the structure of: read in tests, measured in the bench."""

from __future__ import annotations

STRUCTURE = {
    unit.strip() or repr(unit): unit
    for unit in (
        "1. ",
        "1. a\n",
        "\n",
        "Antwoord\n",
        "abc1 ",
        "[1] ",
        "1 Abc\n",
        "kenmerk: 12345 ",
        "Een gelijkluidende brief ",
        "In afschrift aan\n",
        "Aa ",
        "(a) (b) ",
        "Vraag:\n",
        "Antwoord:\nJa.\n\nKunt u dat?\n\n",
        "1\nHoe?\n\n",
        "Jan  Piet   ",
        "a\n1 Noot.\n",
    )
}
