"""JSON text: with orjson, if it is installed, the same results as with the standard library."""

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit_api.v2025.models import Identity
from sailkit_core import json_text
from sailkit_core.codec import encode

NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.fixture(scope="module", params=["standard library", "orjson"], autouse=True)
def library(request: pytest.FixtureRequest) -> Iterator[str]:
    """The JSON library of a test; orjson is skipped if it is not installed."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "orjson":
            pytest.importorskip("orjson")
        else:
            patch.setattr(json_text, "_orjson", lambda: None)
        yield request.param


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_what_is_written_is_what_was_given(value: Any) -> None:
    assert json.loads(encode(value)) == value
    assert json.loads(encode(Identity.from_dict({"attributes": value}))) == {"attributes": value}


@settings(max_examples=200, deadline=None)
@given(VALUES)
def test_what_is_read_is_what_the_standard_library_reads(value: Any) -> None:
    text = json.dumps(value).encode()
    assert repr(json_text.loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize("bits", [53, 62, 63, 64, 65, 127, 2000])
@pytest.mark.parametrize("sign", [1, -1])
def test_integers_of_any_size_are_exact(bits: int, sign: int) -> None:
    for number in (2**bits - 1, 2**bits, 2**bits + 1):
        value = {"id": "2c91808", "values": [sign * number], "share": 0.5}
        assert repr(json_text.loads(encode(value))) == repr(value)


@pytest.mark.parametrize(
    "layout", ["%s", " %s\n", "[%s]", "[1, %s , 2]", '{"a":%s}', '{"a":%s\r\n,"b":1}', "[[%s],[%s\t]]"]
)
@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**19, 2**64 + 1, 10**40 + 7])
def test_long_integers_are_exact_wherever_they_stand(layout: str, number: int) -> None:
    text = layout.replace("%s", str(number)).encode()
    assert repr(json_text.loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize(
    "text", [b"NaN", b"[1e400]", b'"\\ud800"', b'\xef\xbb\xbf{"a":1}', b'{"a":1,"a":2}', b"-0", b'"\\u0000"', b" 1 "]
)
def test_unusual_json_is_read_alike(text: bytes) -> None:
    assert repr(json_text.loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize("text", [b"", b" ", b"[1,]", b"{", b'"a\nb"', b"\xff", b"[" * 100_000, b"nan", b"1 2"])
def test_what_is_no_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        json_text.loads(text)


@pytest.mark.parametrize("depth", [0, 1, 5])
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_has_not_are_refused_at_any_depth(number: float, depth: int) -> None:
    value: Any = number
    for _ in range(depth):
        value = {"a": [None, "null", (value,)]}

    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(value)
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(Identity.from_dict({"managerRef": {"x": value}}))


def test_a_null_beside_proper_numbers_is_written() -> None:
    assert encode({"a": None, "b": 1.5, "c": [True, 2, "null"]}) == b'{"a":null,"b":1.5,"c":[true,2,"null"]}'
