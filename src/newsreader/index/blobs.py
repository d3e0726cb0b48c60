"""Sets of article numbers as bytes, with a checksum: a damaged disk page is noticed, not believed."""

import sys
from array import array
from collections.abc import Iterable
from zlib import adler32

from pyroaring import BitMap

_CHECK = 4
_LIST, _ROARING = b"L", b"R"
_LIST_MAX = 8
"""Numbers up to which a plain list is smaller than a roaring bitmap (18 bytes and more)."""


class Damaged(Exception):  # noqa: N818 - it never leaves the index; no message for a user
    """The index holds something that newsreader did not write."""


def pack(docs: BitMap | list[int]) -> bytes:
    """A set as bytes; of numbers in their order, as they are."""
    if len(docs) <= _LIST_MAX:
        return seal(_LIST + pack_numbers(docs))
    return seal(_ROARING + (docs if isinstance(docs, BitMap) else BitMap(docs)).serialize())


def unpack(blob: bytes) -> BitMap:
    """The set again; the caller may change it.

    Raises:
        Damaged: These are not the bytes that ``pack`` made.
    """
    body = unseal(blob)
    if body[:1] == _LIST:
        return BitMap(unpack_numbers(body[1:]))
    try:
        return BitMap.deserialize(body[1:])
    except (ValueError, IndexError) as error:
        raise Damaged from error


def seal(body: bytes) -> bytes:
    """Bytes with their checksum before them."""
    return adler32(body).to_bytes(_CHECK, "little") + body


def unseal(blob: object) -> bytes:
    """The bytes that were sealed.

    Raises:
        Damaged: They have changed.
    """
    if not isinstance(blob, bytes):
        raise Damaged
    body = blob[_CHECK:]
    if adler32(body).to_bytes(_CHECK, "little") != blob[:_CHECK]:
        raise Damaged
    return body


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Numbers below 2**32 as little-endian bytes, in the order given."""
    packed = numbers if isinstance(numbers, array) else array("I", numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_numbers(packed: bytes) -> "array[int]":
    """The numbers again.

    Raises:
        Damaged: The length is not a number of numbers.
    """
    numbers = array("I")
    try:
        numbers.frombytes(packed)
    except ValueError as error:
        raise Damaged from error
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
