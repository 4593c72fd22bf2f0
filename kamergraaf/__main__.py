"""Runs the command line, as `kamergraaf` and as `python -m kamergraaf`."""

from __future__ import annotations


def main() -> None:
    """Run the program; Ctrl-C ends it without a word also while it is still being imported."""
    try:
        from kamergraaf.cli import main as run

        run()
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
