"""Hits of a search, for results and aggregations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs

from .conditions import Condition
from .document_set import DocumentSet
from .flags import Flags, count_flags, intersect, make_flags
from .query_string import field_path

# The number of a part of the hits, and the number of a document in it.
Place: TypeAlias = tuple[int, int]


@attrs.frozen
class HitSet:
    """Hits in one or several indices.

    Args:
        parts: the documents of each index, and which of them are hits.
    """

    parts: tuple[tuple[DocumentSet, Flags], ...]

    def __len__(self) -> int:
        return sum(count_flags(flags) for _, flags in self.parts)

    def read(self, places: Iterable[Place]) -> list[bytes]:
        """Return hits as JSON text."""
        items = list(places)
        numbers: dict[int, list[int]] = {}
        for part, number in items:
            numbers.setdefault(part, []).append(number)
        docs = {part: iter(self.parts[part][0].source.read(listed)) for part, listed in numbers.items()}
        return [next(docs[part]) for part, _ in items]

    def has_property(self, name: str) -> bool:
        """Return whether documents have a property."""
        return any(name in documents.properties for documents, _ in self.parts)

    def prepare(self, field: str) -> None:
        """Read the values of a field of all documents, unless that has been done."""
        for documents, _ in self.parts:
            documents.get_field(field_path(field)[0])

    def filter(self, condition: Condition) -> HitSet:
        """Return the hits that meet a condition."""
        return HitSet(
            tuple((documents, intersect(flags, documents.select(condition))) for documents, flags in self.parts)
        )

    def get_items(self, name: str, *, whole: bool = False) -> HitSet:
        """Return the items of a property.

        Args:
            name: the property.
            whole: whether paths of fields start with the property instead of the item.
        """
        items = [(documents.get_items(name, whole=whole), flags) for documents, flags in self.parts]
        return HitSet(tuple((part, bytes(map(flags.__getitem__, part.owners))) for part, flags in items))

    def list_values(self, field: str) -> Iterator[tuple[Any, int]]:
        """Return the values of a field, each with the number of times that hits have it."""
        path, _ = field_path(field)
        for documents, flags in self.parts:
            for value, numbers in documents.get_field(path).list_numbers():
                count = sum(map(flags.__getitem__, numbers))
                if count:
                    yield value, count

    def group_by(self, field: str) -> dict[Any, HitGroup]:
        """Return the hits by their values of a field."""
        path, _ = field_path(field)
        groups: dict[Any, HitGroup] = {}
        for part, (documents, flags) in enumerate(self.parts):
            for value, numbers in documents.get_field(path).list_numbers():
                hits = {number for number in numbers if flags[number]}
                if hits:
                    groups.setdefault(value, HitGroup(self)).numbers.setdefault(part, set()).update(hits)
        return groups


@attrs.frozen
class HitGroup:
    """Some of the hits.

    Args:
        hits: the hits.
        numbers: the numbers of documents by the number of their part.
    """

    hits: HitSet
    numbers: dict[int, set[int]] = attrs.field(factory=dict)

    def __len__(self) -> int:
        return sum(map(len, self.numbers.values()))

    def to_hits(self) -> HitSet:
        """Return these hits."""
        return HitSet(
            tuple(
                (documents, make_flags(self.numbers.get(part, ()), len(flags)))
                for part, (documents, flags) in enumerate(self.hits.parts)
            )
        )
