"""What a change of a type comes to: types as they are written, compared as sets of what they allow."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from enum import Enum

import attrs

from scripts.review.surface import Surface

# Values as they come: no conversion makes others of them.
_WIDER = {("int", "float"), *((plain, "Any") for plain in ("bool", "float", "int", "str"))}
_WORD = re.compile(r"[A-Za-z_]\w*")


class Relation(Enum):
    """How a new type is related to the old one."""

    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    OTHER = "other"


@attrs.frozen
class Types:
    """The types of two states.

    Args:
        old: the old state's models and enums.
        new: those of the new state.
        renamed: classes and enums with another name now: the old name to the new one.
    """

    old: Surface
    new: Surface
    renamed: Mapping[str, str] = attrs.field(factory=dict)

    def same_text(self, old: str, new: str) -> bool:
        """Whether two types are written alike, but for names that changed everywhere."""
        return _WORD.sub(lambda word: self.renamed.get(word[0], word[0]), old) == new

    def relation(self, old: str, new: str) -> Relation:
        """How two types are related at run time, where a listed value is a text like any other."""
        return _relation(_parsed(old, self.old, self.renamed), _parsed(new, self.new, {}))

    def values(self, old: str, new: str) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """The listed values that went and those that came, where both types list any."""
        before, after = (
            tuple(value for name in names(text) for value in side.enums.get(name, ()))
            for text, side in ((old, self.old), (new, self.new))
        )
        if not before or not after:
            return (), ()
        return tuple(one for one in before if one not in after), tuple(one for one in after if one not in before)

    def lost(self, old: str, new: str) -> tuple[str, ...] | None:
        """The fields that go when a model stands where another stood; None unless both types are just models."""
        before, after = (_only_model(text, side) for text, side in ((old, self.old), (new, self.new)))
        if before is None or after is None:
            return None
        there = self.new.models[after].fields
        return tuple(
            name
            for name, one in self.old.models[before].fields.items()
            if name not in there or self.relation(one.annotation, there[name].annotation) is Relation.OTHER
        )

    def needed(self, old: str, new: str) -> tuple[str, ...]:
        """The fields that must be given where a model stands in place of another that did not want them."""
        before, after = (_only_model(text, side) for text, side in ((old, self.old), (new, self.new)))
        if before is None or after is None:
            return ()
        given = {name for name, one in self.old.models[before].fields.items() if one.required}
        return tuple(name for name, one in self.new.models[after].fields.items() if one.required and name not in given)


def names(annotation: str) -> list[str]:
    """The words of a type, in order; classes are among them."""
    return _WORD.findall(annotation)


_Members = frozenset[tuple[str, tuple["_Members", ...]]]  # of a union: head, and what stands in its brackets


def _parsed(text: str, surface: Surface, renamed: Mapping[str, str]) -> _Members:
    return _members(ast.parse(text, mode="eval").body, surface, renamed)


def _members(node: ast.expr, surface: Surface, renamed: Mapping[str, str]) -> _Members:
    match node:
        case ast.BinOp(left=left, right=right):
            return _members(left, surface, renamed) | _members(right, surface, renamed)
        case ast.Subscript(value=head, slice=inner):
            inside = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset({(ast.unparse(head), tuple(_members(one, surface, renamed) for one in inside))})
    name = ast.unparse(node)
    if name in surface.enums:
        return frozenset({(type(value).__name__, ()) for value in surface.enums[name]})
    return frozenset({(renamed.get(name, name), ())})


def _relation(old: _Members, new: _Members) -> Relation:
    gone, come = old - new, new - old
    if not gone and not come:
        return Relation.SAME
    if not gone:
        return Relation.WIDENED
    if not come:
        return Relation.NARROWED
    if len(gone) == len(come) == 1:
        return _one(next(iter(gone)), next(iter(come)))
    return Relation.OTHER


def _one(old: tuple[str, tuple[_Members, ...]], new: tuple[str, tuple[_Members, ...]]) -> Relation:
    """The relation of two types that are no unions: of plain values, and of what two lists or dicts hold."""
    if (old[0], new[0]) in _WIDER:
        return Relation.WIDENED
    if (new[0], old[0]) in _WIDER:
        return Relation.NARROWED
    if old[0] != new[0] or len(old[1]) != len(new[1]):
        return Relation.OTHER
    inside = {_relation(*pair) for pair in zip(old[1], new[1], strict=True)} - {Relation.SAME}
    return inside.pop() if len(inside) == 1 else Relation.OTHER


def _only_model(annotation: str, surface: Surface) -> str | None:
    """The one model that a type is, be it in a list, or None."""
    found = [name for name in names(annotation) if name in surface.models]
    bare = annotation.removesuffix(" | None").removeprefix("list[").removesuffix("]")
    return found[0] if found == [bare] else None


def classes(annotation: str, surface: Surface) -> Iterator[str]:
    """The models and enums of a type."""
    return (name for name in names(annotation) if name in surface.models or name in surface.enums)
