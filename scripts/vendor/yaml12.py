"""Read YAML by the rules of YAML 1.2: `no` is a word, a date is text, and a key is what is written.

libyaml does the parsing, because it reads every file that upstream has, some of which stricter parsers
refuse. Which plain word is a number, a boolean or null is decided here, by the core schema of YAML 1.2, with
deliberate differences: what is no number in JSON stays text (`011E69`, `007`, `.inf`, `.nan`), and a key is
always text.

What can make a small file large or deep is refused: aliases, of which upstream has none, and nesting beyond
`MAX_DEPTH`.
"""

import json
import math
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, cast

import yaml

__all__ = ["MAX_DEPTH", "Loaded", "YamlError", "load"]

MAX_DEPTH = 100

_TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"
_STR = "tag:yaml.org,2002:str"
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class YamlError(ValueError):
    """A text that is no YAML; `line` and `column` count from 1, or are None where the place is not known."""

    def __init__(self, problem: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.column = column


class Loaded(NamedTuple):
    """The value of a text, and the keys that a mapping of it has twice with their lines; the last counts."""

    value: Any
    repeated: tuple[tuple[str, int], ...]


def load(data: bytes) -> Loaded:
    """The value of a YAML or JSON text. Raises YamlError."""
    if data.lstrip()[:1] in (b"{", b"["):
        try:
            return Loaded(_load_json(data), ())
        except ValueError:
            pass  # a flow mapping of YAML begins like JSON; if it is neither, libyaml names the place
    return _load_yaml(data)


def _load_json(data: bytes) -> Any:
    try:
        value = json.loads(data, parse_constant=_float, parse_float=_float)
    except RecursionError:
        raise YamlError(_TOO_DEEP) from None
    level, depth = [value], 0
    while level := [inner for outer in level for inner in _inside(outer)]:
        depth += 1
        if depth > MAX_DEPTH:
            raise YamlError(_TOO_DEEP)
    return value


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _load_yaml(data: bytes) -> Loaded:
    try:
        loader = yaml.CSafeLoader(data)
        try:
            return _Builder(loader).document()
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
    """Turns libyaml's events into one value; its own composer overflows the stack on deep nesting."""

    def __init__(self, loader: yaml.CSafeLoader) -> None:
        self.next: Callable[[], Any] = loader.get_event
        self.repeated: list[tuple[str, int]] = []

    def document(self) -> Loaded:
        self.next()  # the stream begins
        if isinstance(self.next(), yaml.StreamEndEvent):
            return Loaded(None, ())
        value = self.build(self.next(), 0)
        self.next()  # the document ends
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _at(event, "a second document begins here; a file holds one")
        return Loaded(value, tuple(self.repeated))

    def build(self, event: Any, depth: int) -> Any:
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if isinstance(event, yaml.AliasEvent):
            raise _at(event, f"the alias *{event.anchor}: aliases are not read, write the value out")
        if depth >= MAX_DEPTH:
            raise _at(event, _TOO_DEEP)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(item := self.next(), yaml.SequenceEndEvent):
                items.append(self.build(item, depth + 1))
            return items
        mapping: dict[str, Any] = {}
        while not isinstance(key := self.next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise _at(key, "a key has to be a word, not a mapping, a list or an alias")
            if key.value in mapping:
                self.repeated.append((key.value, _mark(key)[0]))
            mapping[key.value] = self.build(self.next(), depth + 1)
        return mapping


def _scalar(event: Any) -> Any:
    plain, quoted = event.implicit
    if not plain:
        if not quoted and event.tag != _STR:
            raise _at(event, f"the tag {event.tag}: tags are not read, write the value out")
        return event.value
    try:
        return _plain(event.value)
    except ValueError as error:
        raise _at(event, str(error)) from None


def _plain(text: str) -> Any:
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text[0] in "tT"
    if _INT.fullmatch(text):
        return int(text, 0 if text[:2] in ("0o", "0x") else 10)
    return _float(text) if _FLOAT.fullmatch(text) else text


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise YamlError(f"the number {text[:20]} is too large")
    return number


def _at(event: Any, problem: str) -> YamlError:
    return YamlError(problem, *_mark(event))


def _mark(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
