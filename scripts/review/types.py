"""Changes of types: annotations as they are written, compared as sets of the values that they allow."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final, TypeAlias

import attrs

from scripts.review.surface import Surface

_WORD = re.compile(r"[A-Za-z_]\w*")
_RAW: Final = {"Any", "None", "bool", "dict", "float", "int", "list", "str"}  # JSON that the client does not convert


class Relation(Enum):
    """The relation of a new type to the old one.

    WIDENED accepts more and NARROWED fewer values; MIXED is both, and still has a part of the old type. ALIKE is
    another class that has all fields of the old one. OTHER is another kind of value.
    """

    SAME = "same"
    WIDENED = "widened"
    NARROWED = "narrowed"
    MIXED = "mixed"
    ALIKE = "alike"
    OTHER = "other"


@attrs.frozen
class ClassChange:
    """The difference of two classes at one place.

    Args:
        lost: the fields that only the old one has.
        retyped: the fields that have another kind of value in the new one.
        required: the fields that only the new one requires.
    """

    lost: tuple[str, ...]
    retyped: tuple[str, ...]
    required: tuple[str, ...]

    @property
    def text(self) -> str:
        """The end of a sentence on the fields that cannot be read as before; "" if there are none."""
        lists = (("; the new class lacks", self.lost, ""), (";", self.retyped, f" {_verb(self.retyped)} another type"))
        return "".join(f"{start} {', '.join(f'`{n}`' for n in names)}{end}" for start, names, end in lists if names)


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

    def relation(self, old: str, new: str, *, sent: bool = False) -> Relation:
        """The relation of two types at run time, where an enum value is an ordinary text.

        Args:
            old: the old type.
            new: the new type.
            sent: whether callers only send values of the type. Then a model and a dict may stand for each other,
                because the client sends both as they are; one that is received is read in different ways.
        """
        before, after = _parse(old, self.old, self.renamed), _parse(new, self.new, {})
        return _Comparison(self, sent).members(before, after)

    def listed_values(self, old: str, new: str) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """The enum values of both types."""
        before, after = (
            tuple(dict.fromkeys(value for name in words(text) for value in side.enums.get(name, ())))
            for text, side in ((old, self.old), (new, self.new))
        )
        return before, after

    def class_change(self, old: str, new: str) -> ClassChange | None:
        """The difference of two classes; None unless both types have one, at the same place."""
        before, after = (_single_model(text, side) for text, side in ((old, self.old), (new, self.new)))
        if before is None or after is None or before[1] != after[1]:
            return None
        if self.renamed.get(before[0], before[0]) == after[0]:
            return None
        return self.compare_models(before[0], after[0])

    def compare_models(self, old: str, new: str, comparison: _Comparison | None = None) -> ClassChange:
        """The difference of a model of the old state and one of the new state."""
        comparison = comparison or _Comparison(self, sent=False)
        before, after = self.old.models[old].fields, self.new.models[new].fields
        return ClassChange(
            lost=tuple(name for name in before if name not in after),
            retyped=tuple(
                name
                for name, field in before.items()
                if name in after and comparison.annotations(field.annotation, after[name].annotation) is Relation.OTHER
            ),
            required=tuple(
                name
                for name, field in after.items()
                if field.required and not (name in before and before[name].required)
            ),
        )


def words(annotation: str) -> list[str]:
    """The identifiers in a type, in order; class names are among them."""
    return _WORD.findall(annotation)


def class_names(annotation: str, surface: Surface) -> Iterator[str]:
    """The models and enums in a type."""
    return (name for name in words(annotation) if name in surface.models or name in surface.enums)


_Member: TypeAlias = tuple[str, tuple["_Members", ...]]  # of a union: name, and the types in its brackets
_Members: TypeAlias = frozenset[_Member]

_ANY: Final[_Member] = ("Any", ())
_NONE: Final[_Member] = ("None", ())
_DICT: Final[_Member] = ("dict", (frozenset({("str", ())}), frozenset({_ANY})))


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


@attrs.frozen
class _Comparison:
    """One comparison of types; see `Types.relation`.

    Args:
        types: the types of both states.
        sent: whether callers only send values of the type.
        active: the classes that are being compared, which may contain themselves.
    """

    types: Types
    sent: bool
    active: set[tuple[str, str]] = attrs.field(factory=set)

    def annotations(self, old: str, new: str) -> Relation:
        types = self.types
        return self.members(_parse(old, types.old, types.renamed), _parse(new, types.new, {}))

    def members(self, old: _Members, new: _Members) -> Relation:
        removed, added = old - new, new - old
        if not removed and not added:
            return Relation.SAME
        if _ANY in added:
            return Relation.WIDENED if self._is_json(removed) else Relation.OTHER
        if _ANY in removed:
            return Relation.NARROWED if self._is_json(added) else Relation.OTHER
        relations, rest = self._match(removed, added)
        lost, kept = rest[0] - {_NONE}, (old & new) - {_NONE}
        if lost and rest[1] and not kept and not relations:
            return Relation.OTHER
        if lost and removed == old and not relations:
            return Relation.OTHER  # nothing that was there before
        if rest[1] and added == new and not relations:
            return Relation.OTHER
        relations |= {Relation.NARROWED} if rest[0] else set()
        relations |= {Relation.WIDENED} if rest[1] else set()
        return relations.pop() if len(relations) == 1 else Relation.MIXED

    def _match(self, removed: _Members, added: _Members) -> tuple[set[Relation], tuple[_Members, _Members]]:
        """The relations of removed to added members that replace them, and the members that remain on either side."""
        relations: set[Relation] = set()
        old, new = sorted(removed, key=str), sorted(added, key=str)
        for before in list(old):
            for after in new:
                relation = self._member(before, after)
                if relation is not Relation.OTHER:
                    relations.add(relation)
                    old.remove(before)
                    new.remove(after)
                    break
        return relations - {Relation.SAME}, (frozenset(old), frozenset(new))

    def _member(self, old: _Member, new: _Member) -> Relation:
        """The relation of two types that are not unions: of scalars, of items of lists and dicts, of classes."""
        if (old[0], new[0]) == ("int", "float"):
            return Relation.WIDENED
        if (old[0], new[0]) == ("float", "int"):
            return Relation.NARROWED
        if self.sent and old == _DICT and new[0] in self.types.new.models:
            return Relation.NARROWED
        if self.sent and new == _DICT and old[0] in self.types.old.models:
            return Relation.WIDENED
        if not old[1] and not new[1]:
            return self._classes(old[0], new[0])
        if old[0] != new[0] or len(old[1]) != len(new[1]):
            return Relation.OTHER
        relations = {self.members(*pair) for pair in zip(old[1], new[1], strict=True)} - {Relation.SAME}
        if Relation.OTHER in relations:
            return Relation.OTHER
        return relations.pop() if len(relations) == 1 else Relation.MIXED

    def _classes(self, old: str, new: str) -> Relation:
        names = {after: before for before, after in self.types.renamed.items()}
        old = names.get(old, old)
        if old not in self.types.old.models or new not in self.types.new.models:
            return Relation.OTHER
        if (old, new) in self.active:
            return Relation.ALIKE
        self.active.add((old, new))
        change = self.types.compare_models(old, new, self)
        self.active.remove((old, new))
        is_alike = not (change.lost or change.retyped or (self.sent and change.required))
        return Relation.ALIKE if is_alike else Relation.OTHER

    def _is_json(self, members: _Members) -> bool:
        """Whether values of these types are JSON as `Any` has it: nothing that the client would have converted."""
        return self.sent or all(name in _RAW and all(map(self._is_json, inner)) for name, inner in members)


def _single_model(annotation: str, surface: Surface) -> tuple[str, str] | None:
    """The only model in a type and the type around it, without None."""
    models = [name for name in words(annotation) if name in surface.models]
    if len(models) != 1:
        return None
    bare = annotation.removesuffix(" | None")
    shape = re.sub(rf"\b{models[0]}\b", "*", bare)
    return (models[0], shape) if re.fullmatch(r"(list\[|dict\[str, )*\*\]*", shape) else None


def _verb(names: tuple[str, ...]) -> str:
    return "has" if len(names) == 1 else "have"
