"""YAML reader by the rules of YAML 1.2: `no` is text, a date is text, and a key is the text that is written.

libyaml parses, because it accepts every file of upstream; stricter parsers refuse some. This module decides whether a
plain scalar is a number, a boolean or null, by the core schema of YAML 1.2, with three deliberate differences: a value
that is not a number in JSON stays text (`011E69`, `007`, `.inf`, `.nan`), a number without a fraction is an integer
(`1.0`, which other tools write as 1), and a key is always text.

Constructs by which a small file becomes large or deep are refused: aliases, which upstream does not use, and nesting
beyond `MAX_DEPTH`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable
from typing import Any, cast

import attrs
import yaml

__all__ = ["MAX_DEPTH", "Loaded", "YamlError", "load"]

MAX_DEPTH = 100

_MAX_EXACT = 2**53  # beyond, a float does not stand for one integer
_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"
_STR = "tag:yaml.org,2002:str"
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class YamlError(ValueError):
    """A text that is not YAML.

    Args:
        problem: what is wrong.
        line: counted from 1; None if it is not known.
        column: counted from 1; None if it is not known.
    """

    def __init__(self, problem: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.column = column


@attrs.frozen
class Loaded:
    """A parsed text.

    Args:
        value: its value. If a mapping has a key twice, the last value is used.
        repeated: the keys that a mapping has twice, each with the line of the repetition.
    """

    value: Any
    repeated: tuple[tuple[str, int], ...]


def load(data: bytes) -> Loaded:
    """Parse a YAML or JSON text.

    Raises:
        YamlError: if the text is neither.
    """
    if data.lstrip()[:1] in (b"{", b"["):
        try:
            return Loaded(_load_json(data), ())
        except ValueError:
            pass  # a flow mapping of YAML begins like JSON; if it is neither, libyaml reports the place
    return _load_yaml(data)


def _load_json(data: bytes) -> Any:
    try:
        value = json.loads(data, parse_constant=_parse_float, parse_float=_parse_float)
    except RecursionError:
        raise YamlError(_TOO_DEEP) from None
    level, depth = [value], 0
    while level := [child for parent in level for child in _children(parent)]:
        depth += 1
        if depth > MAX_DEPTH:
            raise YamlError(_TOO_DEEP)
    return value


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _load_yaml(data: bytes) -> Loaded:
    try:
        loader = yaml.CSafeLoader(data)
        try:
            return _Builder(loader).build_document()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = cast(Any, error.problem_mark or error.context_mark)  # libyaml has marks of its own
        problem = ", ".join(part for part in (error.context, error.problem) if part)
        raise YamlError(problem, *((mark.line + 1, mark.column + 1) if mark else ())) from None
    except yaml.reader.ReaderError as error:
        line = data[: error.position].count(b"\n") + 1 if isinstance(error.position, int) else None
        raise YamlError(f"not readable as text: {error.reason}", line) from None


class _Builder:
    """Builder of a value from libyaml's events; libyaml's own composer overflows the stack on deep nesting."""

    def __init__(self, loader: yaml.CSafeLoader) -> None:
        self.next: Callable[[], Any] = loader.get_event
        self.repeated: list[tuple[str, int]] = []

    def build_document(self) -> Loaded:
        self.next()  # the stream begins
        if isinstance(self.next(), yaml.StreamEndEvent):
            return Loaded(None, ())
        value = self.build(self.next(), 0)
        self.next()  # the document ends
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _error(event, "a second document begins here; a file must contain one document")
        return Loaded(value, tuple(self.repeated))

    def build(self, event: Any, depth: int) -> Any:
        if isinstance(event, yaml.ScalarEvent):
            return _read_scalar(event)
        if isinstance(event, yaml.AliasEvent):
            raise _error(event, f"the alias *{event.anchor}: aliases are not supported, write the value in full")
        if depth >= MAX_DEPTH:
            raise _error(event, _TOO_DEEP)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(item := self.next(), yaml.SequenceEndEvent):
                items.append(self.build(item, depth + 1))
            return items
        mapping: dict[str, Any] = {}
        while not isinstance(key := self.next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise _error(key, "a key must be text, not a mapping, a list or an alias")
            if key.value in mapping:
                self.repeated.append((key.value, _position(key)[0]))
            mapping[key.value] = self.build(self.next(), depth + 1)
        return mapping


def _read_scalar(event: Any) -> Any:
    plain, quoted = event.implicit
    if not plain:
        if not quoted and event.tag != _STR:
            raise _error(event, f"the tag {event.tag}: tags are not supported, write the value in full")
        return event.value
    try:
        return _read_plain(event.value)
    except ValueError as error:
        raise _error(event, str(error)) from None


def _read_plain(text: str) -> Any:
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text[0] in "tT"
    if _INT.fullmatch(text):
        number = int(text, 0 if text[:2] in ("0o", "0x") else 10)
        str(number)  # refuses a hexadecimal number of more digits than a decimal one may have
        return number
    return _parse_float(text) if _FLOAT.fullmatch(text) else text


def _parse_float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise YamlError(f"the number {text[:20]} is too large")
    return int(number) if number.is_integer() and abs(number) <= _MAX_EXACT else number


def _error(event: Any, problem: str) -> YamlError:
    return YamlError(problem, *_position(event))


def _position(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
