"""SailPoint's query language for searches, which is Lucene's with clauses for nested objects: read it, apply it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

import attrs

from .matching import Dates, Hit, SearchError, Test, between, bound, expression, near, pattern, similar, words

Condition: TypeAlias = Callable[[Hit], bool]

# Quoted text stays as it is; @name( is written as a field whose value is a group, && || ! as the words they stand for.
_REWRITTEN: Final = re.compile(r'"(?:\\.|[^"\\])*"|\\.|@\w+(?=\()|&&|\|\||(?<![^\s(+-])!(?=\S)')
_WORDS: Final = {"&&": "AND", "||": "OR", "!": "NOT "}
_POSITION: Final = re.compile(r"at position (\d+)")
_EXACT: Final = (".exact", ".keyword")
_FUZZY: Final = 0.5


def everything(hit: Hit) -> bool:
    """Every document meets this."""
    return True


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Documents that meet all of some conditions."""
    found = tuple(conditions)
    return lambda hit: all(condition(hit) for condition in found)


def any_of(conditions: Iterable[Condition], least: int = 1) -> Condition:
    """Documents that meet at least so many of some conditions."""
    found = tuple(conditions)
    if least == 1:
        return lambda hit: any(condition(hit) for condition in found)
    return lambda hit: sum(condition(hit) for condition in found) >= least


def none_of(conditions: Iterable[Condition]) -> Condition:
    """Documents that meet none of some conditions."""
    found = any_of(conditions)
    return lambda hit: not found(hit)


def field_path(name: str) -> tuple[tuple[str, ...], bool]:
    """Where a field is, and whether its values are compared to the letter."""
    for suffix in _EXACT:
        if name.endswith(suffix) and name != suffix:
            return tuple(name.removesuffix(suffix).split(".")), True
    return tuple(name.split(".")), False


def at(name: str, test: Test) -> Condition:
    """Documents with a value at a field that passes a test."""
    path, _ = field_path(name)
    return lambda hit: any(test(value) for value in hit.values(path))


def exists(name: str) -> Condition:
    """Documents that have a value at a field or below it."""
    path, _ = field_path(name)

    def condition(hit: Hit) -> bool:
        node: Any = hit.doc
        for part in path:
            node = node.get(part) if isinstance(node, dict) else None
        if isinstance(node, dict):
            return bool(node)
        return next(hit.values(path), None) is not None or (len(path) == 1 and any(hit.items(path[0])))

    return condition


def nested(name: str, condition: Condition) -> Condition:
    """Documents with an item at a property that meets a condition by itself."""
    return lambda hit: any(condition(item) for item in hit.items(name))


def anywhere(test: Test, hint: str = "") -> Condition:
    """Documents with a value anywhere that passes a test.

    Args:
        test: the test.
        hint: text in lower case without which no value passes.
    """
    return lambda hit: hint in hit.text and any(test(value) for value in hit.everything)


def parse(text: str, dates: Dates, fields: Iterable[str] = ()) -> Condition:
    """Read a query.

    Args:
        text: the query.
        dates: how its dates are read.
        fields: where words without a field are looked for; none for everywhere.

    Raises:
        SearchError: where it cannot be read, and at which position.
    """
    from luqum.exceptions import ParseError  # only who searches needs it
    from luqum.thread import parse as read

    rewritten, moved = _rewritten(text)
    try:
        return _Reader(dates, tuple(fields)).condition(read(rewritten))
    except ParseError as error:
        reason = _POSITION.sub(lambda found: f"at position {_original(int(found[1]), moved)}", str(error))
        raise SearchError(f"The query cannot be read: {reason}") from None
    except RecursionError:
        raise SearchError("The query cannot be read: its parentheses go too deep.") from None


def _rewritten(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The query in luqum's words, and from which position on how many characters came in."""
    moved: list[tuple[int, int]] = []

    def rewrite(found: re.Match[str]) -> str:
        word = found[0]
        new = f"{word}:" if word.startswith("@") else _WORDS.get(word, word)
        if len(new) != len(word):
            moved.append((found.end(), len(new) - len(word)))
        return new

    return _REWRITTEN.sub(rewrite, text), moved


def _original(position: int, moved: list[tuple[int, int]]) -> int:
    for start, count in moved:
        if position > start:
            position -= count
    return position


@attrs.frozen
class _Reader:
    """Makes conditions of luqum's tree.

    Args:
        dates: how dates are read.
        fields: where words without a field are looked for; none for everywhere.
        field: the field that the values are of, or "".
    """

    dates: Dates
    fields: tuple[str, ...] = ()
    field: str = ""

    def condition(self, node: Any) -> Condition:
        """What a part of the tree asks for."""
        kind = type(node).__name__
        if kind in ("Group", "FieldGroup", "Boost", "Plus"):
            return self.condition(node.expr if hasattr(node, "expr") else node.children[0])
        if kind in ("Not", "Prohibit"):
            return none_of([self.condition(node.children[0])])
        if kind == "AndOperation":
            return all_of(map(self.condition, node.children))
        if kind == "OrOperation":
            return any_of(map(self.condition, node.children))
        if kind in ("UnknownOperation", "BoolOperation"):
            return self._loose(node.children)
        if kind == "SearchField":
            return self._searched(node.name, node.expr)
        return self._value(kind, node)

    def _loose(self, nodes: Iterable[Any]) -> Condition:
        """Words side by side: one of them must be met, unless others have a plus."""
        by_sign: dict[str, list[Any]] = {"Plus": [], "Prohibit": [], "Not": [], "": []}
        for node in nodes:
            kind = type(node).__name__
            by_sign[kind if kind in by_sign else ""].append(node)
        needed = [self.condition(node) for node in (*by_sign["Plus"], *by_sign["Prohibit"], *by_sign["Not"])]
        if by_sign[""] and not by_sign["Plus"]:
            needed.append(any_of(map(self.condition, by_sign[""])))
        return all_of(needed)

    def _searched(self, name: str, node: Any) -> Condition:
        if name.startswith("@"):
            return nested(name[1:], attrs.evolve(self, field="", fields=()).condition(node))
        if name == "_exists_":
            return exists(str(node.value).strip('"'))
        if name == "*" and str(node) == "*":
            return everything
        if self.field:
            raise SearchError(f"The query cannot be read: {self.field} and {name} cannot both be the field of a value.")
        return attrs.evolve(self, field=name).condition(node)

    def _value(self, kind: str, node: Any) -> Condition:
        if kind == "Word" and node.value == "*":
            return exists(self.field) if self.field else everything
        exact = bool(self.field) and field_path(self.field)[1]
        test, hint = self._test(kind, node, exact)
        if self.field:
            return at(self.field, test)
        return any_of(at(name, test) for name in self.fields) if self.fields else anywhere(test, hint)

    def _test(self, kind: str, node: Any, exact: bool) -> tuple[Test, str]:
        """The test for a value, and text in lower case without which none passes."""
        if kind == "Word":
            return self._word(node.value, exact)
        if kind == "Phrase":
            phrase = _plain(node.value[1:-1])
            return words(phrase, exact=exact), ""
        if kind == "Regex":
            return expression(node.value[1:-1], exact=exact), ""
        if kind == "Fuzzy":
            term, degree = _plain(str(node.term)), float(node.degree)
            automatic = 0 if len(term) < 3 else 1 if len(term) < 6 else 2
            return similar(term, automatic if degree == _FUZZY else min(2, int(degree)) or automatic), ""
        if kind == "Proximity":
            return near(_plain(node.term.value[1:-1]), int(node.degree)), ""
        if kind in ("Range", "From", "To"):
            return self._range(kind, node), ""
        raise SearchError(f"The query cannot be read: {kind} is not known here.")

    def _word(self, text: str, exact: bool) -> tuple[Test, str]:
        if re.search(r"(?<!\\)[*?]", text):
            return pattern(text, exact=exact), ""
        plain = _plain(text)
        if self.field and not exact and plain.startswith("now") and (date := self.dates.read(plain)):
            return lambda value: isinstance(value, str) and self.dates.read(value) == date, ""
        return words(plain, exact=exact), re.split(r"\W", plain.casefold(), maxsplit=1)[0]

    def _range(self, kind: str, node: Any) -> Test:
        if kind == "Range":
            low, high = _end(node.low), _end(node.high)
            includes = node.include_low, node.include_high
        else:
            end = _end(node.children[0])
            low, high = (end, "*") if kind == "From" else ("*", end)
            includes = node.include, node.include
        return between(
            bound(low, self.dates, inclusive=includes[0], upper=False),
            bound(high, self.dates, inclusive=includes[1], upper=True),
        )


def _end(node: Any) -> str:
    return _plain(str(node.value).strip('"'))


def _plain(text: str) -> str:
    """Text without the backslashes that take its characters' meaning away."""
    return re.sub(r"\\(.)", r"\1", text)
