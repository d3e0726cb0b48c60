"""Folders as tests want them: what is in them, byte by byte, and what they look like to somebody without rights."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


def snapshot(folder: Path) -> dict[bytes, tuple[int, int, bytes]]:
    """Every name below a folder with its mode, its time of change, and its bytes or where it points."""
    found = {}
    for place, folders, files in os.walk(os.fsencode(folder)):
        for name in (b".", *folders, *files):
            path = os.path.join(place, name)  # noqa: PTH118 - names are bytes
            status = os.lstat(path)
            found[path] = (status.st_mode, status.st_mtime_ns, _content(path, status))
    return found


def _content(path: bytes, status: os.stat_result) -> bytes:
    if stat.S_ISLNK(status.st_mode):
        return os.readlink(path)  # noqa: PTH115
    if not stat.S_ISREG(status.st_mode) or status.st_size > 1 << 24:
        return b""
    return Path(os.fsdecode(path)).read_bytes()


@contextmanager
def without_rights() -> Iterator[Path]:
    """A new folder, and no power over other people's: root becomes nobody for a while."""
    folder = Path(tempfile.mkdtemp())
    is_root = os.geteuid() == 0
    try:
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            try:
                os.seteuid(NOBODY)
            except PermissionError:
                pytest.skip("root without the right to be somebody else")
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)
        for place, folders, _ in os.walk(folder):
            for name in folders:
                Path(place, name).chmod(0o700)
        shutil.rmtree(folder)
