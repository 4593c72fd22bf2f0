"""Where a file or folder is made until it is whole, and the end of what was left there before.

Who is killed cannot clear up; whoever next writes under the same name does it.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from pathlib import Path


def place_for(path: Path) -> Path:
    """Return a hidden name beside `path`, of this process alone; clear those that others left.

    Only what a process of this machine left that is gone: on a shared disk others may be writing.
    """
    host = re.sub(r"\W+", "-", platform.node())
    own = re.compile(rf"{re.escape(f'.{path.name}.{host}')}\.(\d+)\.part")
    for left in path.parent.glob("*.part"):  # nothing where the folder is not there
        if (found := own.fullmatch(left.name)) and not _is_running(int(found[1])):
            remove(left)
    return path.with_name(f".{path.name}.{host}.{os.getpid()}.part")


def remove(place: Path) -> None:
    """Remove a file or a folder; what cannot be removed, or is not there, is left."""
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
        return
    try:
        place.unlink(missing_ok=True)
    except OSError:
        return


def _is_running(process: int) -> bool:
    """Say whether a process of this machine is running; True where that cannot be told."""
    if sys.platform == "win32":  # there the signal 0 is Ctrl-C
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
