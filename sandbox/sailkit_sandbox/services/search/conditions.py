"""Conditions of a search: for one document, and for all documents of an index at once."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

import attrs

from .flags import Flags, intersect, select_repeated, subtract, unite
from .limits import check_clauses
from .matching import Hit, Test


class Documents(Protocol):
    """The documents of an index, by number."""

    @property
    def size(self) -> int:
        """A number that is larger than those of all documents."""

    @property
    def present(self) -> Flags:
        """All documents."""

    def find_values(self, path: tuple[str, ...], test: Test) -> Flags:
        """Return the documents with a value at a path that passes a test."""

    def find_items(self, name: str, condition: Condition, *, whole: bool) -> Flags:
        """Return the documents with an item of a property that meets a condition."""

    def evaluate(self, condition: Condition, word: str = "") -> Flags:
        """Return the documents that meet a condition, by evaluating it for those that contain a word."""


class Condition(Protocol):
    """A condition."""

    @abstractmethod
    def __call__(self, hit: Hit) -> bool:
        """Return whether a document meets the condition."""

    @abstractmethod
    def select(self, documents: Documents) -> Flags:
        """Return the documents that meet the condition."""


@attrs.frozen
class Everything(Condition):
    """Every document."""

    def __call__(self, hit: Hit) -> bool:
        return True

    def select(self, documents: Documents) -> Flags:
        return documents.present


@attrs.frozen
class AllOf(Condition):
    """All conditions."""

    terms: tuple[Condition, ...]

    def __call__(self, hit: Hit) -> bool:
        return all(condition(hit) for condition in self.terms)

    def select(self, documents: Documents) -> Flags:
        return intersect(documents.present, *(condition.select(documents) for condition in self.terms))


@attrs.frozen
class AnyOf(Condition):
    """At least `minimum` of the conditions."""

    terms: tuple[Condition, ...]
    minimum: int = 1

    def __call__(self, hit: Hit) -> bool:
        if self.minimum == 1:
            return any(condition(hit) for condition in self.terms)
        return sum(condition(hit) for condition in self.terms) >= self.minimum

    def select(self, documents: Documents) -> Flags:
        if self.minimum < 1:
            return documents.present
        sets = (condition.select(documents) for condition in self.terms)
        if self.minimum == 1:
            return unite(sets, documents.size)
        if self.minimum > len(self.terms):
            return unite((), documents.size)
        return select_repeated(sets, self.minimum, documents.size)


@attrs.frozen
class NoneOf(Condition):
    """None of the conditions."""

    excluded: AnyOf

    def __call__(self, hit: Hit) -> bool:
        return not self.excluded(hit)

    def select(self, documents: Documents) -> Flags:
        return subtract(documents.present, self.excluded.select(documents))


@attrs.frozen
class HasValue(Condition):
    """A value at a path that passes a test."""

    path: tuple[str, ...]
    test: Test

    def __call__(self, hit: Hit) -> bool:
        return any(self.test(value) for value in hit.values(self.path))

    def select(self, documents: Documents) -> Flags:
        return documents.find_values(self.path, self.test)


@attrs.frozen
class Exists(Condition):
    """A value at or below a path."""

    path: tuple[str, ...]

    def __call__(self, hit: Hit) -> bool:
        node: Any = hit.doc
        for part in self.path:
            node = node.get(part) if isinstance(node, dict) else None
        if isinstance(node, dict):
            return bool(node)
        return next(hit.values(self.path), None) is not None or (len(self.path) == 1 and any(hit.items(self.path[0])))

    def select(self, documents: Documents) -> Flags:
        return documents.evaluate(self)


@attrs.frozen
class HasItem(Condition):
    """An item of a property that meets a condition.

    Args:
        name: the property.
        condition: the condition.
        whole: whether the paths of the condition start at the document instead of the item.
    """

    name: str
    condition: Condition
    whole: bool = False

    def __call__(self, hit: Hit) -> bool:
        return any(self.condition(item) for item in hit.items(self.name, whole=self.whole))

    def select(self, documents: Documents) -> Flags:
        return documents.find_items(self.name, self.condition, whole=self.whole)


@attrs.frozen
class Anywhere(Condition):
    """Any value that passes a test.

    Args:
        test: the test.
        word: a text in lower case that all passing values contain, or "".
    """

    test: Test
    word: str = ""

    def __call__(self, hit: Hit) -> bool:
        if self.word and self.word not in hit.text:
            return False
        return any(self.test(value) for value in hit.everything)

    def select(self, documents: Documents) -> Flags:
        return documents.evaluate(Anywhere(self.test), self.word)


def find_paths(condition: Condition) -> Iterator[tuple[str, ...]]:
    """Return the paths of the values that a condition compares, except those of items."""
    if isinstance(condition, HasValue):
        yield condition.path
    terms = condition.excluded.terms if isinstance(condition, NoneOf) else ()
    for term in condition.terms if isinstance(condition, AllOf | AnyOf) else terms:
        yield from find_paths(term)


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Build a condition that requires all conditions."""
    terms = tuple(conditions)
    check_clauses(terms)
    return AllOf(terms)


def any_of(conditions: Iterable[Condition], minimum: int = 1) -> AnyOf:
    """Build a condition that requires at least `minimum` of the conditions."""
    terms = tuple(conditions)
    check_clauses(terms)
    return AnyOf(terms, minimum)


def none_of(conditions: Iterable[Condition]) -> Condition:
    """Build a condition that excludes all conditions."""
    return NoneOf(any_of(conditions))
