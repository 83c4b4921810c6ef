"""Documents of an index, with the values of the fields that searches have used."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import Any, Final, Protocol, TypeAlias

import attrs

from sailkit_core.json_text import loads
from sailkit_sandbox.base.json_text import dumps_finite

from .conditions import Anywhere, Condition, Exists, find_paths
from .document_format import FRAME_WORDS
from .fields import Field, Rank
from .flags import Flags, count_flags, list_numbers, make_flags
from .limits import WorkLimit
from .matching import Hit, Test, build_word_finder, is_single_word

Doc: TypeAlias = dict[str, Any]
Path: TypeAlias = tuple[str, ...]
# Paths of sort fields, each with whether the order is descending.
SortOrder: TypeAlias = tuple[tuple[Path, bool], ...]
_MOST_INCREMENTAL: Final = 100
_SMALL_SHARE: Final = 0.05  # up to which sorting is faster than reading the order of all documents


class Source(Protocol):
    """Documents, numbered from 0. The numbers of removed ones are not used again."""

    size: int

    def read(self, numbers: Sequence[int]) -> list[bytes]:
        """Return documents as JSON text."""

    def find(self, id: str) -> int | None:
        """Return the number of the document with an id, or None."""

    def scan(self) -> Iterator[tuple[int, Doc]]:
        """Return all documents with their numbers."""

    def prepare_words(self) -> None:
        """Prepare what `scan_with` needs."""

    def scan_with(self, word: str) -> Iterator[tuple[int, str]]:
        """Return the documents that contain a word in lower case, and perhaps some others, as JSON text."""


class DocumentList:
    """Documents in memory.

    Args:
        docs: the documents.
    """

    def __init__(self, docs: Iterable[Doc]) -> None:
        self._docs = list(docs)
        self.size = len(self._docs)

    def read(self, numbers: Sequence[int]) -> list[bytes]:
        """Return documents as JSON text."""
        return [dumps_finite(self._docs[number]).encode("utf-8", "replace") for number in numbers]

    def find(self, id: str) -> int | None:
        """Return the number of the document with an id, or None."""
        return next((number for number, doc in self.scan() if doc["id"] == id), None)

    def scan(self) -> Iterator[tuple[int, Doc]]:
        """Return all documents with their numbers."""
        return enumerate(self._docs)

    def prepare_words(self) -> None:
        """Do nothing."""

    def scan_with(self, word: str) -> Iterator[tuple[int, str]]:
        """Return all documents."""
        return ((number, dumps_finite(doc)) for number, doc in self.scan())


@attrs.frozen
class DocumentChange:
    """The addition, change or removal of a document: before and after it, None for no document."""

    number: int
    before: Doc | None
    after: Doc | None


@attrs.frozen(order=False)
class Key:
    """Sort key of a value. Missing values are last in both directions."""

    rank: Rank
    descending: bool = attrs.field(default=False, eq=False)

    def __lt__(self, other: Key) -> bool:
        if self.rank is None or other.rank is None:
            return self.rank is not None and other.rank is None
        return other.rank < self.rank if self.descending else self.rank < other.rank


class DocumentSet:
    """Documents of an index.

    Args:
        source: the documents.
        nested: properties whose items are only searched by nested clauses.
        fields: the values of fields that are known already, by path.
    """

    def __init__(
        self, source: Source, nested: frozenset[str] = frozenset(), fields: Mapping[Path, Field] | None = None
    ) -> None:
        self.source = source
        self.nested = nested
        self.present = b"\1" * source.size
        self.limit = WorkLimit()  # of the current search
        self._fields: dict[Path, Field] = dict(fields or {})
        self._items: dict[tuple[str, bool], ItemSet] = {}
        self._existing: dict[Exists, Flags] = {}
        self._orders: dict[SortOrder, list[int]] = {}
        self._properties: frozenset[str] | None = None

    @property
    def size(self) -> int:
        """A number that is larger than those of all documents."""
        return self.source.size

    @property
    def properties(self) -> frozenset[str]:
        """The names of the properties of documents."""
        if self._properties is None:
            with self.limit.pause():
                self._properties = frozenset(name for _, hit in self._scan(self.source.scan()) for name in hit.doc)
        return self._properties

    def select(self, condition: Condition, order: SortOrder = ()) -> Flags:
        """Return the documents that meet the condition of a search.

        Args:
            condition: the condition.
            order: the order in which the documents will be read.

        Raises:
            SearchError: for too much work.
        """
        self.limit = WorkLimit()
        self._prepare([*find_paths(condition), *(path for path, _ in order)])
        return condition.select(self)

    def get_field(self, path: Path) -> Field:
        """Return the values at a path."""
        self._prepare([path])
        return self._fields[path]

    def _prepare(self, paths: Iterable[Path]) -> None:
        """Read the values at paths, all of them at once."""
        new_fields = {path: Field(ranks=[None] * self.size) for path in paths if path not in self._fields}
        if new_fields:
            with self.limit.pause():
                for number, hit in self._scan(self.source.scan()):
                    for path, field in new_fields.items():
                        field.add(number, hit.values(path))
            self._fields |= new_fields

    def get_items(self, name: str, *, whole: bool = False) -> ItemSet:
        """Return the items of a property, as `Hit.items` does."""
        key = name, whole
        if key not in self._items:
            with self.limit.pause():
                self._items[key] = ItemSet(lambda: self._scan(self.source.scan()), name, whole=whole)
        items = self._items[key]
        items.limit = self.limit
        return items

    def find_values(self, path: Path, test: Test) -> Flags:
        """Return the documents with a value at a path that passes a test."""
        return self.get_field(path).select(test, self.size, self.limit)

    def find_items(self, name: str, condition: Condition, *, whole: bool) -> Flags:
        """Return the documents with an item of a property that meets a condition."""
        items = self.get_items(name, whole=whole)
        return make_flags(compress(items.owners, condition.select(items)), self.size)

    def evaluate(self, condition: Condition, word: str = "") -> Flags:
        """Return the documents that meet a condition, by evaluating it for those that contain a word."""
        if isinstance(condition, Exists):
            if condition not in self._existing:
                with self.limit.pause():
                    self._existing[condition] = self._evaluate(condition, self.source.scan())
            return self._existing[condition]
        if not word:
            return self._evaluate(condition, self.source.scan())
        with self.limit.pause():
            self.source.prepare_words()
        return self._select_with(condition, word)

    def _select_with(self, condition: Condition, word: str) -> Flags:
        """Return the documents that meet a condition, of those that contain a word; most are not parsed."""
        is_single = isinstance(condition, Anywhere) and is_single_word(condition.test, word)
        find = build_word_finder(word) if is_single and word not in FRAME_WORDS else None
        flags = bytearray(self.size)
        for number, text in self.source.scan_with(word):
            self.limit.check()
            found = None if find is None else find(text)
            flags[number] = condition(Hit(loads(text.encode()), self.nested)) if found is None else found
        return bytes(flags)

    def _evaluate(self, condition: Condition, docs: Iterable[tuple[int, Doc]]) -> Flags:
        flags = bytearray(self.size)
        for number, hit in self._scan(docs):
            self.limit.check()
            flags[number] = condition(hit)
        return bytes(flags)

    def get_order(self, order: SortOrder) -> list[int]:
        """Return all documents in an order; equal ones are in the order of their numbers."""
        if order not in self._orders:
            with self.limit.pause():
                self._orders[order] = self._sort(list(list_numbers(self.present)), order)
        return self._orders[order]

    def sort(self, flags: Flags, order: SortOrder) -> Iterator[int]:
        """Return documents in an order."""
        if count_flags(flags) < len(flags) * _SMALL_SHARE:
            return iter(self._sort(list(list_numbers(flags)), order))
        numbers = self.get_order(order)
        return compress(numbers, map(flags.__getitem__, numbers))

    def _sort(self, numbers: list[int], order: SortOrder) -> list[int]:
        for path, descending in reversed(order):
            ranks: Any = self.get_field(path).ranks
            existing = [number for number in numbers if ranks[number] is not None]
            missing = [number for number in numbers if ranks[number] is None]
            numbers = [*sorted(existing, key=ranks.__getitem__, reverse=descending), *missing]
        return numbers

    def get_key(self, order: SortOrder, number: int) -> tuple[Key, ...]:
        """Return the sort key of a document."""
        return tuple(Key(self.get_field(path).ranks[number], descending) for path, descending in order)

    def update(self, changes: Sequence[DocumentChange]) -> None:
        """Follow changes of the source."""
        present = bytearray(self.present.ljust(self.size, b"\0"))
        for change in changes:
            present[change.number] = change.after is not None
        self.present = bytes(present)
        self._items.clear()
        self._properties = None
        if len(changes) > _MOST_INCREMENTAL:
            self._fields.clear()
            self._existing.clear()
            self._orders.clear()
            return
        for change in changes:
            self._update_values(change)
        for order, numbers in self._orders.items():
            self._update_order(order, numbers, [change.number for change in changes])

    def _update_values(self, change: DocumentChange) -> None:
        before, after = (None if doc is None else Hit(doc, self.nested) for doc in (change.before, change.after))
        for path, field in self._fields.items():
            if before is not None:
                field.remove(change.number, before.values(path))
            field.add(change.number, () if after is None else after.values(path))
        for condition, flags in self._existing.items():
            existing = bytearray(flags.ljust(self.size, b"\0"))
            existing[change.number] = after is not None and condition(after)
            self._existing[condition] = bytes(existing)

    def _update_order(self, order: SortOrder, numbers: list[int], changed: Iterable[int]) -> None:
        def build_key(number: int) -> tuple[tuple[Key, ...], int]:
            return self.get_key(order, number), number

        moved = set(changed)
        numbers[:] = [number for number in numbers if number not in moved]
        for number in filter(self.present.__getitem__, moved):
            bisect.insort(numbers, number, key=build_key)

    def _scan(self, docs: Iterable[tuple[int, Doc]]) -> Iterator[tuple[int, Hit]]:
        return ((number, Hit(doc, self.nested)) for number, doc in docs)


class ItemSet(DocumentSet):
    """The items of a property of documents.

    Args:
        scan: returns the documents with their numbers.
        name: the property.
        whole: whether paths start with the property instead of the item.
    """

    def __init__(self, scan: Callable[[], Iterator[tuple[int, Hit]]], name: str, *, whole: bool) -> None:
        source = _Items(scan, name, whole=whole)
        super().__init__(source)
        self.owners = source.owners


class _Items:
    """The items of a property of documents, read from the documents each time."""

    def __init__(self, scan: Callable[[], Iterator[tuple[int, Hit]]], name: str, *, whole: bool) -> None:
        self._scan_owners, self._name, self._whole = scan, name, whole
        self.owners = [number for number, hit in scan() for _ in hit.items(name)]
        self.size = len(self.owners)

    def scan(self) -> Iterator[tuple[int, Doc]]:
        items = (item for _, hit in self._scan_owners() for item in hit.items(self._name, whole=self._whole))
        return ((number, dict(item.doc)) for number, item in enumerate(items))

    def prepare_words(self) -> None:
        pass

    def scan_with(self, word: str) -> Iterator[tuple[int, str]]:
        return ((number, dumps_finite(doc)) for number, doc in self.scan())

    def read(self, numbers: Sequence[int]) -> list[bytes]:
        raise NotImplementedError  # results have whole documents

    def find(self, id: str) -> int | None:
        raise NotImplementedError
