"""Syntax tree of a filter expression, and its text in the filter language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

import attrs

__all__ = ["And", "Comparison", "Node", "Not", "Or", "RawText", "format_node", "list_comparisons"]


@attrs.frozen
class Comparison:
    """Comparison of a field with values, which are literals of the filter language."""

    field: str
    operator: str
    values: tuple[str, ...] = ()


@attrs.frozen
class Not:
    term: Node


@attrs.frozen
class And:
    terms: tuple[Node, ...]


@attrs.frozen
class Or:
    terms: tuple[Node, ...]


@attrs.frozen
class RawText:
    """Part of a filter that the user wrote in the filter language."""

    text: str


Node: TypeAlias = Comparison | Not | And | Or | RawText
# Operator precedence; raw text may contain an `or`.
_PRECEDENCE: Final[dict[type, int]] = {RawText: 0, Or: 0, And: 1, Not: 2, Comparison: 3}


def format_node(node: Node, outer: type = Or) -> str:
    """Return the text of a node, in parentheses if its precedence requires them within the outer one."""
    match node:
        case Comparison(field, "pr"):
            text = f"pr {field}"
        case Comparison(field, "isnull"):
            text = f"{field} isnull"
        case Comparison(field, "in" | "ca" as operator, values):
            text = f"{field} {operator} ({', '.join(values)})"
        case Comparison(field, operator, values):
            text = f"{field} {operator} {values[0]}"
        case Not(term):
            text = f"not {format_node(term, Not)}"
        case And(terms):
            text = " and ".join(format_node(term, And) for term in terms)
        case Or(terms):
            text = " or ".join(format_node(term, Or) for term in terms)
        case RawText(text):
            pass
    return f"({text})" if _PRECEDENCE[type(node)] < _PRECEDENCE[outer] else text


def list_comparisons(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the field and the operator of each comparison, from left to right. Raw text is not parsed."""
    match node:
        case Comparison(field, operator):
            yield field, operator
        case Not(term):
            yield from list_comparisons(term)
        case And(terms) | Or(terms):
            for term in terms:
                yield from list_comparisons(term)
