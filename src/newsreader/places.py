"""Where newsreader keeps its own files: the XDG directories, made private.

The index is a cache and may live anywhere; the shelf is precious and lives in the data directory. Directories
are 0700 and files 0600 whatever the umask: what somebody reads is nobody else's business.
"""

import os
import stat
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

APP = "newsreader"
PRIVATE_DIRECTORY = 0o700
PRIVATE_FILE = 0o600


def index_directory(roots: Sequence[str], cache: Path | None = None) -> Path:
    """Where the index of these folders belongs: cache/newsreader/<key of the roots>.

    Args:
        roots: Folders or files; their order, and how their paths are written, does not matter.
        cache: Instead of the user's cache directory for newsreader.
    """
    return (cache or _xdg_directory("cache", ".cache")) / roots_key(roots)


def fallback_directory(roots: Sequence[str]) -> Path:
    """Where the index goes when the cache cannot be written: the session's runtime directory, else /tmp."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/") and os.access(runtime, os.W_OK):
        return Path(runtime) / APP / roots_key(roots)
    return _own_temporary() / roots_key(roots)


def shelf_path(data: Path | None = None) -> Path:
    """The file that keeps the reader's marks.

    Args:
        data: Instead of the user's data directory for newsreader.
    """
    return (data or _xdg_directory("data", ".local/share")) / "shelf.db"


def config_path() -> Path:
    """The file in which the reader says how newsreader shall be. Never written."""
    return _xdg_directory("config", ".config") / "config.toml"


def remembered_path() -> Path:
    """The file in which the screen remembers how it was left."""
    return _xdg_directory("state", ".local/state") / "screen.json"


def roots_key(roots: Sequence[str]) -> str:
    """A short name for a set of roots, the same for every way to write their paths."""
    paths = sorted({absolute(root) for root in roots})
    return blake2b(b"\0".join(paths), digest_size=10).hexdigest()


def absolute(path: str | bytes) -> bytes:
    """A path as bytes from the root of the disk; links are kept as they are."""
    return os.path.abspath(os.fsencode(path))  # noqa: PTH100 - a Path cannot be bytes


def short_path(path: str) -> str:
    """A path as a person would write it: from the current folder, else from home, else from the root."""
    try:
        here = os.getcwd()  # noqa: PTH109 - as the library makes paths absolute
    except FileNotFoundError:  # it was deleted under us
        here = ""
    for start, sign in ((here, ""), (os.path.expanduser("~"), "~/")):  # noqa: PTH111
        if len(start) > 1 and path.startswith(f"{start}/"):
            return sign + path[len(start) + 1 :]
    return path


def make_private(directory: Path) -> bool:
    """Make a directory, and what is missing above it, that only this user can look into.

    Returns:
        Whether it is there, is this user's own, and can be written. Nothing is raised.
    """
    try:
        for place in reversed((directory, *directory.parents)):
            if not place.is_dir():
                with suppress(FileExistsError):  # another newsreader starts at the same moment
                    place.mkdir(PRIVATE_DIRECTORY)
                    place.chmod(PRIVATE_DIRECTORY)
        status = directory.stat()
        # A link is followed if it is our own: in /tmp anybody could have left one for us.
        if {directory.lstat().st_uid, status.st_uid} != {os.geteuid()} or not stat.S_ISDIR(status.st_mode):
            return False
        _close_to_others(directory, status)
        return os.access(directory, os.W_OK | os.X_OK)
    except OSError:
        return False


def touch_private(path: Path) -> None:
    """Make a file that only this user can read, before SQLite would make it readable to all.

    A file that is there is never opened: closing it would take this process's locks off it, SQLite's too.

    Raises:
        OSError: It cannot be made, or is not a file.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE_FILE)
    except FileExistsError:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise
        _close_to_others(path, status)
        return
    try:
        os.fchmod(handle, PRIVATE_FILE)  # whatever the umask
    finally:
        os.close(handle)


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only this user can read: all of it, or what was there stays.

    Raises:
        OSError: It cannot be written.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        touch_private(part)
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)  # where the disk is full, it would stay


def _close_to_others(path: Path, status: os.stat_result) -> None:
    """Take everybody else's rights away; the user's own, who may have made this read-only, stay."""
    mode = stat.S_IMODE(status.st_mode)
    if mode & ~PRIVATE_DIRECTORY:
        path.chmod(mode & PRIVATE_DIRECTORY)


def _xdg_directory(kind: str, default: str) -> Path:
    """The user's directory for newsreader; a relative XDG variable counts as unset, as the standard says."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP, appauthor=False)
    try:
        path = Path(getattr(dirs, f"user_{kind}_dir"))
    except RuntimeError:  # a user without a home, as in some containers
        return _own_temporary()
    if not path.is_absolute():
        path = Path(os.path.expanduser("~"), default, APP)  # noqa: PTH111 - Path.expanduser fails without a home
    return path if path.is_absolute() else _own_temporary()


def _own_temporary() -> Path:
    return Path(tempfile.gettempdir()) / f"{APP}-{os.geteuid()}"
