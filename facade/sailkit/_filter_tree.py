"""Syntax tree of a filter expression, and its text in the filter language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

import attrs

__all__ = ["And", "Comparison", "Node", "Not", "Or", "RawText", "list_comparisons"]


@attrs.frozen
class Comparison:
    """Comparison of a field with values, which are literals of the filter language."""

    field: str
    operator: str
    values: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        match self.operator:
            case "pr":
                return f"pr {self.field}"
            case "isnull":
                return f"{self.field} isnull"
            case "in" | "ca":
                return f"{self.field} {self.operator} ({', '.join(self.values)})"
        return f"{self.field} {self.operator} {self.values[0]}"


@attrs.frozen
class Not:
    """Negation of a term."""

    term: Node

    @property
    def text(self) -> str:
        return f"not {_nested_text(self.term, Not)}"


@attrs.frozen
class And:
    """Conjunction of terms."""

    terms: tuple[Node, ...]

    @property
    def text(self) -> str:
        return " and ".join(_nested_text(term, And) for term in self.terms)


@attrs.frozen
class Or:
    """Disjunction of terms."""

    terms: tuple[Node, ...]

    @property
    def text(self) -> str:
        return " or ".join(term.text for term in self.terms)


@attrs.frozen
class RawText:
    """Part of a filter that the user wrote in the filter language."""

    text: str


Node: TypeAlias = Comparison | Not | And | Or | RawText
# Operator precedence; raw text may contain an `or`.
_PRECEDENCE: Final[dict[type, int]] = {RawText: 0, Or: 0, And: 1, Not: 2, Comparison: 3}


def _nested_text(term: Node, outer: type) -> str:
    """Return the text of a term within another one, in parentheses if its precedence requires them."""
    return f"({term.text})" if _PRECEDENCE[type(term)] < _PRECEDENCE[outer] else term.text


def list_comparisons(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the field and the operator of each comparison, from left to right. Raw text is not parsed."""
    match node:
        case Comparison():
            yield node.field, node.operator
        case Not():
            yield from list_comparisons(node.term)
        case And() | Or():
            for term in node.terms:
                yield from list_comparisons(term)
