"""Changes of types: annotations as they are written, compared as sets of the values that they allow."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from enum import Enum

import attrs

from scripts.review.surface import Surface

# JSON values are not converted, so a value of the first type is also one of the second.
_WIDER = {("int", "float"), *((scalar, "Any") for scalar in ("bool", "float", "int", "str"))}
_WORD = re.compile(r"[A-Za-z_]\w*")


class Relation(Enum):
    """The relation of a new type to the old one."""

    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    OTHER = "other"


@attrs.frozen
class Types:
    """The types of two states.

    Args:
        old: models and enums of the old state.
        new: models and enums of the new state.
        renamed: the new names of renamed classes and enums, by the old name.
    """

    old: Surface
    new: Surface
    renamed: Mapping[str, str] = attrs.field(factory=dict)

    def same_text(self, old: str, new: str) -> bool:
        """Whether two types have the same text, apart from renamed classes."""
        return _WORD.sub(lambda word: self.renamed.get(word[0], word[0]), old) == new

    def relation(self, old: str, new: str) -> Relation:
        """The relation of two types at run time, where an enum value is an ordinary text."""
        return _relation(_parse(old, self.old, self.renamed), _parse(new, self.new, {}))

    def changed_values(self, old: str, new: str) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """The removed and the added enum values; none unless both types have enums."""
        before, after = (
            tuple(value for name in words(text) for value in side.enums.get(name, ()))
            for text, side in ((old, self.old), (new, self.new))
        )
        if not before or not after:
            return (), ()
        removed = tuple(value for value in before if value not in after)
        return removed, tuple(value for value in after if value not in before)

    def lost_fields(self, old: str, new: str) -> tuple[str, ...] | None:
        """The fields of the old model that the new model lacks; None unless both types are single models."""
        before, after = (_single_model(text, side) for text, side in ((old, self.old), (new, self.new)))
        if before is None or after is None:
            return None
        fields = self.new.models[after].fields
        return tuple(
            name
            for name, field in self.old.models[before].fields.items()
            if name not in fields or self.relation(field.annotation, fields[name].annotation) is Relation.OTHER
        )

    def new_required_fields(self, old: str, new: str) -> tuple[str, ...]:
        """The fields that the new model requires and the old one does not; none unless both are single models."""
        before, after = (_single_model(text, side) for text, side in ((old, self.old), (new, self.new)))
        if before is None or after is None:
            return ()
        required = {name for name, field in self.old.models[before].fields.items() if field.required}
        fields = self.new.models[after].fields
        return tuple(name for name, field in fields.items() if field.required and name not in required)


def words(annotation: str) -> list[str]:
    """The identifiers in a type, in order; class names are among them."""
    return _WORD.findall(annotation)


def class_names(annotation: str, surface: Surface) -> Iterator[str]:
    """The models and enums in a type."""
    return (name for name in words(annotation) if name in surface.models or name in surface.enums)


_Members = frozenset[tuple[str, tuple["_Members", ...]]]  # of a union: name, and the types in its brackets


def _parse(text: str, surface: Surface, renamed: Mapping[str, str]) -> _Members:
    return _members(ast.parse(text, mode="eval").body, surface, renamed)


def _members(node: ast.expr, surface: Surface, renamed: Mapping[str, str]) -> _Members:
    match node:
        case ast.BinOp(left=left, right=right):
            return _members(left, surface, renamed) | _members(right, surface, renamed)
        case ast.Subscript(value=generic, slice=inner):
            arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset(
                {(ast.unparse(generic), tuple(_members(argument, surface, renamed) for argument in arguments))}
            )
    name = ast.unparse(node)
    if name in surface.enums:
        return frozenset({(type(value).__name__, ()) for value in surface.enums[name]})
    return frozenset({(renamed.get(name, name), ())})


def _relation(old: _Members, new: _Members) -> Relation:
    removed, added = old - new, new - old
    if not removed and not added:
        return Relation.SAME
    if not removed:
        return Relation.WIDENED
    if not added:
        return Relation.NARROWED
    if len(removed) == len(added) == 1:
        return _member_relation(next(iter(removed)), next(iter(added)))
    return Relation.OTHER


def _member_relation(old: tuple[str, tuple[_Members, ...]], new: tuple[str, tuple[_Members, ...]]) -> Relation:
    """The relation of two types that are not unions: of scalars, or of the items of lists and dicts."""
    if (old[0], new[0]) in _WIDER:
        return Relation.WIDENED
    if (new[0], old[0]) in _WIDER:
        return Relation.NARROWED
    if old[0] != new[0] or len(old[1]) != len(new[1]):
        return Relation.OTHER
    relations = {_relation(*pair) for pair in zip(old[1], new[1], strict=True)} - {Relation.SAME}
    return relations.pop() if len(relations) == 1 else Relation.OTHER


def _single_model(annotation: str, surface: Surface) -> str | None:
    """The model, if a type is a single model, a list of it, or None besides it."""
    models = [name for name in words(annotation) if name in surface.models]
    bare = annotation.removesuffix(" | None").removeprefix("list[").removesuffix("]")
    return models[0] if models == [bare] else None
