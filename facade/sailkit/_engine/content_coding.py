"""Content codings: the bodies of responses, decompressed piece by piece, and found incomplete if they are cut."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

ACCEPTED: Final = "gzip, deflate"
_NO_CODING: Final = frozenset({"", "identity", "utf-8", "utf8"})  # the service sends its charset with errors
CHUNK_SIZE: Final = 1 << 18  # bytes of a download in memory


class ContentCodingError(Exception):
    """A body that does not match its Content-Encoding, or ends within a compressed stream."""


class Coding(Protocol):
    """A content coding, for one body."""

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield the decoded data, in chunks of limited size."""

    def finish(self) -> None:
        """Raise `ContentCodingError` if the body is incomplete."""


class _Zlib:
    """The codings gzip, with any number of members, and deflate, with or without the header of zlib."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._start = b""  # the first bytes, until they tell the format
        self._stream = zlib.decompressobj(31) if name == "gzip" else None

    def decode(self, data: bytes) -> Iterator[bytes]:
        try:
            if self._stream is None:
                self._start = data = self._start + data
                if len(data) < 2:
                    return
                has_header = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
                self._stream = zlib.decompressobj(15 if has_header else -15)
            while data:
                if self._stream.eof:
                    data = data.lstrip(b"\0")  # padding
                    if not data:
                        return
                    if self._name != "gzip":
                        raise ContentCodingError(f"the body has data after the end of its {self._name} stream")
                    self._stream = zlib.decompressobj(31)
                if chunk := self._stream.decompress(data, CHUNK_SIZE):
                    yield chunk
                data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        except zlib.error as error:
            raise ContentCodingError(f"the body is not valid {self._name}: {error}") from error

    def finish(self) -> None:
        if self._stream is None or not self._stream.eof:
            raise ContentCodingError(f"the body ends within its {self._name} stream")


class Body:
    """The body of a response, from its pieces as received.

    Args:
        encoding: the header Content-Encoding.
        chunk_size: the bytes that `add` collects before it yields them; None collects the whole body.
    """

    def __init__(self, encoding: str, chunk_size: int | None) -> None:
        self._codings: list[Coding] = []
        for name in reversed([name.strip().lower() for name in encoding.split(",")]):
            if name.removeprefix("x-") in ("gzip", "deflate"):
                self._codings.append(_Zlib(name.removeprefix("x-")))
            elif name not in _NO_CODING:
                raise ContentCodingError(f"the body has the content coding {name[:40]!r}, which was not accepted")
        self._chunk_size = chunk_size
        self._pieces: list[bytes] = []
        self._size = 0
        self._is_empty = True

    def add(self, piece: bytes) -> Iterator[bytes]:
        """Add a piece, and yield the chunks that are full."""
        self._is_empty = self._is_empty and not piece
        for data in self._decode(piece, 0):
            self._pieces.append(data)
            self._size += len(data)
            if self._chunk_size is not None and self._size >= self._chunk_size:
                yield self._take()

    def finish(self) -> bytes:
        """Return the rest of the content; raise `ContentCodingError` if the body is incomplete.

        An empty body is complete in memory, where gateways send it with any coding, but not as a download.
        """
        if not self._is_empty or self._chunk_size is not None:
            for coding in self._codings:
                coding.finish()
        return self._take()

    def _decode(self, data: bytes, index: int) -> Iterator[bytes]:
        if index == len(self._codings):
            yield data
            return
        for decoded in self._codings[index].decode(data):
            yield from self._decode(decoded, index + 1)

    def _take(self) -> bytes:
        content = b"".join(self._pieces)
        self._pieces, self._size = [], 0
        return content
