"""YAML 1.2 reader: the core schema, and limits on aliases and nesting."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.vendor.yaml12 import MAX_DEPTH, YamlError, load

_WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize(
    "text",
    ["no", "NO", "off", "on", "yes", "y", "2_1556", "1_000", "2020-01-01", "2020-09-07T24:00:00Z", "12:30:45"]
    + ["0b101", "0x", "1e", ".inf", "-.inf", ".nan", "<<", "=", "011E69", "007", "00", "-01.5", "+", "."],
)
def test_plain_words_of_yaml_1_1_are_text(text: str) -> None:
    """Booleans, dates and numbers of YAML 1.1 are text in YAML 1.2."""
    assert load(f"- {text}\n- last".encode()).value == [text, "last"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.50", 1.5),
        (".5", 0.5),
        ("1e3", 1000),
        ("-1.0", -1),
        ("9007199254740993.0", 9007199254740992),
        ("1e300", 1e300),
        ("-2.5E-1", -0.25),
        ('"011E69"', "011E69"),
        ("'true'", "true"),
        ('""', ""),
        ("!!str 12", "12"),
        ("|\n  no\n", "no\n"),
    ],
)
def test_scalars_of_the_core_schema(text: str, value: object) -> None:
    """Plain words are read by the core schema, and quoted words are text."""
    read = load(f"key: {text}\n".encode()).value["key"]
    assert read == value
    assert type(read) is type(value)


def test_keys_are_text() -> None:
    """A status code, a word that looks like a boolean and an empty word are keys as they are written."""
    assert load(b"200: a\nno: b\nnull: c\n1.0: d").value == {"200": "a", "no": "b", "null": "c", "1.0": "d"}


@given(_VALUES)
def test_json_is_read_alike_as_json_and_as_yaml(value: Any) -> None:
    """A value written as JSON is the same for both readers."""
    text = json.dumps(value)
    assert load(f'{{"it": {text}}}'.encode()).value == {"it": value}
    assert load(f"- {text}".encode()).value == [value]


def test_an_empty_text_is_nothing() -> None:
    """An empty file and one that is only a comment have no value, and are no error."""
    assert load(b"").value is None
    assert load(b"# nothing\n").value is None


def test_a_repeated_key_is_reported() -> None:
    """The last of two equal keys is used, as by other readers; the line of the repetition is reported."""
    loaded = load(b"a:\n  x: 1\n  y: 2\n  x: 3\n")
    assert loaded.value == {"a": {"x": 3, "y": 2}}
    assert loaded.repeated == (("x", 4),)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (b"a: [1, 2\n", 2, "flow sequence"),
        (b"ok: 1\n  bad: 2\n", 2, "mapping values"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: &x [1]\nb: *x\n", 2, "alias"),
        (b"a: 1\n? [b]\n: 2\n", 2, "key"),
        (b"a: !!python/name:os.system x\n", 1, "tag"),
        (b"a: 1\nb: 1e999\n", 2, "too large"),
        (b"a: 1\nb: " + b"9" * 5000, 2, "4300 digits"),
        (b"a: 1\nb: \xff\n", 2, "not readable as text"),
        (b'{"a": 1,\n "b" 2}', 2, "flow mapping"),
    ],
)
def test_a_syntax_error_is_reported_with_its_place(text: bytes, line: int, problem: str) -> None:
    """Every error states the problem and the line."""
    with pytest.raises(YamlError, match=problem) as caught:
        load(text)
    assert caught.value.line == line


@pytest.mark.parametrize("text", [b"[" * 100_000, b"- " * 5_000, b'{"a":' * 100_000, b"[" * 200 + b"]" * 200])
def test_deep_nesting_is_refused(text: bytes) -> None:
    """Nesting beyond the bound is an error and neither a crash nor an overflow, in YAML and in JSON."""
    with pytest.raises(YamlError, match=f"deeper than {MAX_DEPTH}"):
        load(text)


def test_nesting_up_to_the_bound_is_read() -> None:
    """The bound itself is allowed, in YAML and in JSON."""
    text = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    assert load(text).value == load(b"# YAML\n" + text).value


def test_an_alias_bomb_is_refused() -> None:
    """A few lines of aliases that mean millions of values are refused at the first alias."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    with pytest.raises(YamlError, match=r"\*a0") as caught:
        load("\n".join(lines).encode())
    assert caught.value.line == 2
