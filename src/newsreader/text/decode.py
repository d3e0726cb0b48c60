"""Bytes -> text, once. Total: any bytes decode, and how sure we are is part of the answer."""

import codecs
from typing import NamedTuple

from newsreader.model import Problem


class Decoded(NamedTuple):
    """Text of a file. ``confidence`` is 0..1; ``problem`` says why there is nothing to read."""

    text: str
    encoding: str
    confidence: float
    problem: Problem | None = None


# UTF-32 before UTF-16: the little-endian marks begin alike.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_MAX_CONTROLS = 0.05
"""Share of control bytes above which a file is not text; measured: real text stays far below 1 %."""
_HEAD = 32
"""Bytes at the start among which a NUL is a binary header. Of the files with a NUL on a Linux system (163 kinds
by suffix) it tells all but 15 kinds ..."""
_MAX_DAMAGE = 0.01
"""... and the least damaged of those has 2.3 % of NULs and bytes that are no UTF-8 in its first 64 KB."""
_FEW_NULS = 2
_MAX_BAD = 0.1
"""Share of characters that UTF-8 cannot read above which nobody else can either: Cyrillic in an old encoding has
80 % and more, Latin text a few per cent, a damaged file less."""
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"


# Names of encodings as pages declare them (the labels of the WHATWG encoding standard that are met), and Python's codec for
# each. What says Latin-1 is the larger windows-1252, as in every browser; Python's other codecs are none of a page's.
_DECLARED = {
    **{f"windows-{page}": f"cp{page}" for page in range(1250, 1259)},
    **{f"cp{page}": f"cp{page}" for page in range(1250, 1259)},
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys(("iso-8859-1", "latin1", "us-ascii", "ascii"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "ibm866": "cp866", "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
    "euc-jp": "euc-jp", "iso-2022-jp": "iso2022-jp", "big5": "big5hkscs", "tis-620": "cp874", "windows-874": "cp874",
}  # fmt: skip


def decode(raw: bytes, declared: str = "") -> Decoded:
    """Decode a whole file.

    Args:
        raw: The bytes of the file; may be anything.
        declared: The encoding that the file says it has. What reads as UTF-8 is UTF-8 whatever it says: pages are
            often saved in another encoding than their server's.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _result(raw.decode(encoding, "replace"), encoding, 1.0)
    if is_binary(raw):
        return Decoded("", "binary", 1.0, Problem.BINARY)
    try:
        return _result(raw.decode("utf-8"), "utf-8", 1.0)
    except UnicodeDecodeError:
        return _decode_declared(raw, declared) or _decode_damaged(raw)


def is_binary(raw: bytes) -> bool:
    """Whether the bytes cannot be text: many control bytes, or NULs among bytes that are no UTF-8."""
    sample = raw[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _MAX_CONTROLS * len(sample):
        return True
    if b"\0" not in sample:
        return False
    if b"\0" in sample[:_HEAD]:
        return True
    # A page with a NUL or two in it is still a page.
    damage = sample.count(b"\0") + sample.decode("utf-8", "replace").count("\ufffd")
    return damage > max(_FEW_NULS, _MAX_DAMAGE * len(sample))


def _decode_declared(raw: bytes, declared: str) -> Decoded | None:
    """The bytes in the encoding that they declare, unless they are not."""
    codec = _DECLARED.get(declared.strip().lower())
    if codec is None:
        return None
    text = raw.decode(codec, "replace")
    bad = text.count("\ufffd") / len(text)
    return None if bad > _MAX_DAMAGE else _result(text, codec, 0.9 - 10 * bad)


def _decode_damaged(raw: bytes) -> Decoded:
    """Bytes that are not quite UTF-8. The seam for other encodings: one more contest goes here."""
    text = raw.decode("utf-8", "replace")
    bad = text.count("\ufffd") / len(text)
    if bad > _MAX_BAD:
        return Decoded(text, "unknown", 0.0, Problem.ENCODING)
    return _result(text, "utf-8", max(0.0, 1.0 - 10 * bad))


def _result(text: str, encoding: str, confidence: float) -> Decoded:
    problem = None if text and not text.isspace() else Problem.EMPTY
    return Decoded(text, encoding, confidence, problem)
