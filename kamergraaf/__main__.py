"""Runs the command line as `python -m kamergraaf`."""

from kamergraaf.cli import main

if __name__ == "__main__":
    main()
