"""Content codings: what was compressed is read as it was, and what is cut is found out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sailkit._engine.content_coding import CHUNK_SIZE, Body, ContentCodingError


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(content) + compressor.flush()


ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "X-GZip": gzip.compress,
    "deflate": zlib.compress,
    " Deflate ": raw_deflate,
    "gzip, deflate": lambda content: zlib.compress(gzip.compress(content)),
    "identity, gzip": gzip.compress,
}
contents = st.binary(max_size=300) | st.integers(0, 3 * CHUNK_SIZE).map(lambda size: b"x" * size)


def decode(data: bytes, encoding: str, size: int, chunk_size: int | None = None) -> tuple[bytes, list[int]]:
    """Return the content of a body that arrives in pieces of a size, and the sizes of its chunks."""
    body = Body(encoding, chunk_size)
    chunks = [chunk for start in range(0, len(data), size) for chunk in body.add(data[start : start + size])]
    rest = body.finish()
    return b"".join((*chunks, rest)), [*map(len, chunks), len(rest)]


@given(contents, st.sampled_from(sorted(ENCODERS)), st.integers(1, 70000), st.sampled_from((None, CHUNK_SIZE)))
def test_content_is_read_as_it_was_compressed(content: bytes, encoding: str, size: int, chunk_size: int | None) -> None:
    size = max(size, len(content) // 300)
    decoded, sizes = decode(ENCODERS[encoding](content), encoding, size, chunk_size)
    assert decoded == content
    if chunk_size is not None:
        assert max(sizes) <= chunk_size + max(size, CHUNK_SIZE)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", " Deflate ", "gzip, deflate"]), st.data())
def test_a_body_that_is_cut_anywhere_is_an_error(content: bytes, encoding: str, data: st.DataObject) -> None:
    whole = ENCODERS[encoding](content)
    cut = whole[: data.draw(st.integers(1, len(whole) - 1))]
    with pytest.raises(ContentCodingError):
        decode(cut, encoding, data.draw(st.integers(1, 50)))


@given(st.lists(st.binary(max_size=100), min_size=1, max_size=4), st.integers(0, 20), st.integers(1, 50))
def test_gzip_may_have_several_members_and_padding(members: list[bytes], padding: int, size: int) -> None:
    data = b"".join(map(gzip.compress, members)) + b"\0" * padding
    assert decode(data, "gzip", size)[0] == b"".join(members)


@given(st.binary(min_size=1, max_size=300), st.sampled_from(["gzip", "deflate", "gzip, deflate"]), st.integers(1, 50))
@example(b"\x78", "deflate", 1)
def test_data_that_is_not_compressed_is_read_or_refused(data: bytes, encoding: str, size: int) -> None:
    try:
        content, _ = decode(data, encoding, size)
    except ContentCodingError:
        return
    assert decode(ENCODERS[encoding](content), encoding, size)[0] == content  # it was compressed after all


@pytest.mark.parametrize("encoding", ["br", "gzip, br", "zstd", "x-gzipped"])
def test_a_coding_that_was_not_asked_for_is_an_error(encoding: str) -> None:
    with pytest.raises(ContentCodingError, match="which was not accepted"):
        Body(encoding, None)


@pytest.mark.parametrize("garbage", [b"x", b"\x1f\x8b garbage", b"\0\0x"])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_data_after_the_end_is_an_error(encoding: str, garbage: bytes) -> None:
    with pytest.raises(ContentCodingError):
        decode(ENCODERS[encoding](b"content") + garbage, encoding, 7)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_an_empty_body_is_complete_in_memory_but_not_as_a_download(encoding: str) -> None:
    assert decode(b"", encoding, 1)[0] == b""
    with pytest.raises(ContentCodingError, match="ends within"):
        decode(b"", encoding, 1, CHUNK_SIZE)
