"""Answers kept on disk, by address: each is there whole, with its validators, or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_cache_path


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was kept: its bytes, the validators of its server, and when it came.

    `fetched` is in seconds since 1970.
    """

    url: str
    data: bytes
    content_type: str = ""
    etag: str = ""
    last_modified: str = ""
    fetched: float = 0.0


def cache_folder() -> Path:
    """Return where answers are kept: `KAMERGRAAF_CACHE`, or the user's own folder for caches."""
    given = os.environ.get("KAMERGRAAF_CACHE", "")
    return Path(given) if given else user_cache_path("kamergraaf", appauthor=False)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file at once: who reads it sees the old bytes or the new. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


@dataclass(frozen=True, slots=True)
class Cache:
    """Answers in a folder. A folder that cannot be written keeps nothing, and that is no error."""

    folder: Path

    def find(self, url: str) -> Kept | None:
        """Return what is kept of an address, None where there is nothing or it is damaged."""
        data_path, about_path = self._paths(url)
        try:
            about = json.loads(about_path.read_bytes())
            data = data_path.read_bytes()
            whole = about.pop("sha256") == hashlib.sha256(data).hexdigest()
            return Kept(data=data, **about) if whole and about["url"] == url else None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, kept: Kept) -> None:
        """Keep an answer in place of what was kept of its address."""
        data_path, about_path = self._paths(kept.url)
        about = asdict(kept)
        about["sha256"] = hashlib.sha256(about.pop("data")).hexdigest()
        with contextlib.suppress(OSError):
            write_whole(data_path, kept.data)
            write_whole(about_path, json.dumps(about).encode())

    def renew(self, kept: Kept) -> None:
        """Say that what is kept was found to be as it is on the server, just now."""
        self.keep(
            Kept(
                kept.url,
                kept.data,
                kept.content_type,
                kept.etag,
                kept.last_modified,
                time.time(),
            )
        )

    def _paths(self, url: str) -> tuple[Path, Path]:
        name = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        place = self.folder / "answers" / name[:2] / name
        return place.with_suffix(".data"), place.with_suffix(".json")
