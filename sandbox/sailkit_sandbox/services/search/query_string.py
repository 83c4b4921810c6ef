"""SailPoint's query language: Lucene's syntax with clauses for nested objects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import attrs

from .conditions import Anywhere, Condition, Everything, Exists, HasItem, HasValue, all_of, any_of, none_of
from .limits import SearchError, check_words
from .matching import Test, expression, near, pattern, similar, words
from .ranges import Dates, RangeTest, bound

# Quoted text is unchanged; @name( becomes a field whose value is a group, and && || ! become words.
_REWRITTEN: Final = re.compile(r'"(?:\\.|[^"\\])*"|\\.|@\w+(?=\()|&&|\|\||(?<![^\s(+-])!(?=\S)')
_WORDS: Final = {"&&": "AND", "||": "OR", "!": "NOT "}
_POSITION: Final = re.compile(r"at position (\d+)")
_EXACT: Final = (".exact", ".keyword")
_FUZZY: Final = 0.5


def field_path(name: str) -> tuple[tuple[str, ...], bool]:
    """Return the path of a field, and whether its values are compared exactly."""
    for suffix in _EXACT:
        if name.endswith(suffix) and name != suffix:
            return tuple(name.removesuffix(suffix).split(".")), True
    return tuple(name.split(".")), False


def has_value(name: str, test: Test) -> Condition:
    """Build a condition for documents with a value of a field that passes a test."""
    return HasValue(field_path(name)[0], test)


def exists(name: str) -> Condition:
    """Build a condition for documents with a value at or below a field."""
    return Exists(field_path(name)[0])


def parse(text: str, dates: Dates, fields: Iterable[str] = ()) -> Condition:
    """Parse a query.

    Args:
        text: the query.
        dates: the parser of dates.
        fields: the fields of words without a field; empty for all fields.

    Raises:
        SearchError: for an invalid or very large query; the message has the position.
    """
    check_words(text)
    from luqum.exceptions import ParseError  # loaded on first use, because it is large
    from luqum.thread import parse as read

    rewritten_text, insertions = _rewrite_for_luqum(text)
    try:
        return _ConditionBuilder(dates, tuple(fields)).condition(read(rewritten_text))
    except ParseError as error:
        reason = _POSITION.sub(
            lambda match: f"at position {_to_original_position(int(match[1]), insertions)}", str(error)
        )
        raise SearchError(f"The query cannot be read: {reason}") from None
    except RecursionError:
        raise SearchError("The query cannot be read: its parentheses are nested too deeply.") from None
    except SearchError:
        raise
    except (ArithmeticError, ValueError):
        raise SearchError("The query cannot be read: it has a number that is too long, or is none.") from None


def _rewrite_for_luqum(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the query in luqum's syntax, with the positions and lengths of the inserted characters."""
    insertions: list[tuple[int, int]] = []

    def rewrite(match: re.Match[str]) -> str:
        word = match[0]
        replacement = f"{word}:" if word.startswith("@") else _WORDS.get(word, word)
        if len(replacement) != len(word):
            insertions.append((match.end(), len(replacement) - len(word)))
        return replacement

    return _REWRITTEN.sub(rewrite, text), insertions


def _to_original_position(position: int, insertions: list[tuple[int, int]]) -> int:
    for start, count in insertions:
        if position > start:
            position -= count
    return position


@attrs.frozen
class _ConditionBuilder:
    """Builder of conditions from luqum's syntax tree.

    Args:
        dates: the parser of dates.
        fields: the fields of words without a field; empty for all fields.
        field: the field of the values, or "".
    """

    dates: Dates
    fields: tuple[str, ...] = ()
    field: str = ""

    def condition(self, node: Any) -> Condition:
        """Build the condition of a node."""
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
            return self._combine_loosely(node.children)
        if kind == "SearchField":
            return self._build_field_condition(node.name, node.expr)
        return self._build_value_condition(kind, node)

    def _combine_loosely(self, nodes: Iterable[Any]) -> Condition:
        """Combine words without operators: one must match, unless others have a plus."""
        by_sign: dict[str, list[Any]] = {"Plus": [], "Prohibit": [], "Not": [], "": []}
        for node in nodes:
            kind = type(node).__name__
            by_sign[kind if kind in by_sign else ""].append(node)
        conditions = [self.condition(node) for node in (*by_sign["Plus"], *by_sign["Prohibit"], *by_sign["Not"])]
        if by_sign[""] and not by_sign["Plus"]:
            conditions.append(any_of(map(self.condition, by_sign[""])))
        return all_of(conditions)

    def _build_field_condition(self, name: str, node: Any) -> Condition:
        if name.startswith("@"):
            return HasItem(name[1:], attrs.evolve(self, field="", fields=()).condition(node))
        if name == "_exists_":
            return exists(str(node.value).strip('"'))
        if name == "*" and str(node) == "*":
            return Everything()
        if self.field:
            raise SearchError(f"The query cannot be read: {self.field} and {name} cannot both be the field of a value.")
        return attrs.evolve(self, field=name).condition(node)

    def _build_value_condition(self, kind: str, node: Any) -> Condition:
        if kind == "Word" and node.value == "*":
            return exists(self.field) if self.field else Everything()
        exact = bool(self.field) and field_path(self.field)[1]
        test, hint = self._build_test(kind, node, exact)
        if self.field:
            return has_value(self.field, test)
        return any_of(has_value(name, test) for name in self.fields) if self.fields else Anywhere(test, hint)

    def _build_test(self, kind: str, node: Any, exact: bool) -> tuple[Test, str]:
        """Build the test of a value, with a text in lower case that all matching values contain."""
        if kind == "Word":
            return self._build_word_test(node.value, exact)
        if kind == "Phrase":
            phrase = _unescape(node.value[1:-1])
            return words(phrase, exact=exact), ""
        if kind == "Regex":
            return expression(node.value[1:-1], exact=exact), ""
        if kind == "Fuzzy":
            term, degree = _unescape(str(node.term)), float(node.degree)
            automatic = 0 if len(term) < 3 else 1 if len(term) < 6 else 2
            return similar(term, automatic if degree == _FUZZY else int(min(2.0, degree)) or automatic), ""
        if kind == "Proximity":
            return near(_unescape(node.term.value[1:-1]), int(node.degree)), ""
        if kind in ("Range", "From", "To"):
            return self._build_range_test(kind, node), ""
        raise SearchError(f"The query cannot be read: {kind} is not supported.")

    def _build_word_test(self, text: str, exact: bool) -> tuple[Test, str]:
        if re.search(r"(?<!\\)[*?]", text):
            return pattern(text, exact=exact), ""
        plain = _unescape(text)
        if self.field and not exact and plain.startswith("now") and (date := self.dates.read(plain)):
            return lambda value: isinstance(value, str) and self.dates.read(value) == date, ""
        return words(plain, exact=exact), re.split(r"\W", plain.casefold(), maxsplit=1)[0]

    def _build_range_test(self, kind: str, node: Any) -> Test:
        if kind == "Range":
            low, high = _read_end(node.low), _read_end(node.high)
            includes = node.include_low, node.include_high
        else:
            end = _read_end(node.children[0])
            low, high = (end, "*") if kind == "From" else ("*", end)
            includes = node.include, node.include
        return RangeTest(
            bound(low, self.dates, inclusive=includes[0], upper=False),
            bound(high, self.dates, inclusive=includes[1], upper=True),
        )


def _read_end(node: Any) -> str:
    return _unescape(str(node.value).strip('"'))


def _unescape(text: str) -> str:
    """Remove the backslashes of escaped characters."""
    return re.sub(r"\\(.)", r"\1", text)
