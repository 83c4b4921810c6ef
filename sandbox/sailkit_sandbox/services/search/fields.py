"""Values of a field in the documents of an index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeAlias

import attrs

from sailkit_sandbox.store.filters import parse_time

from .flags import Flags
from .limits import WorkLimit
from .matching import Test, WordTest, tokens

Rank: TypeAlias = "tuple[int, Any] | None"


def build_rank(value: Any) -> Rank:
    """Return a sort key that orders values of different types; None for a missing value."""
    if value is None:
        return None
    if isinstance(value, (bool, int, float)):
        return 0, value
    date = parse_time(str(value))
    return (2, str(value).casefold()) if date is None else (1, date)


@attrs.define
class Field:
    """The values of a field, each with the numbers of its documents.

    Args:
        numbers: numbers of documents by type and value, once for each time that a document has the value.
        objects: documents with an object as a value.
        ranks: the sort keys of the first values, by number of the document.
        texts_by_word: the texts that contain a word; None until a search needs it.
    """

    numbers: dict[type, dict[Any, list[int]]] = attrs.field(factory=dict)
    objects: list[tuple[int, dict[str, Any]]] = attrs.field(factory=list)
    ranks: list[Rank] = attrs.field(factory=list)
    texts_by_word: dict[str, list[str]] | None = None

    def add(self, number: int, values: Iterable[Any]) -> None:
        """Add the values of a document."""
        items = list(values)
        self.ranks.extend(None for _ in range(number + 1 - len(self.ranks)))
        self.ranks[number] = build_rank(items[0]) if items else None
        for value in items:
            if isinstance(value, dict):
                self.objects.append((number, value))
                continue
            by_value = self.numbers.setdefault(type(value), {})
            if self.texts_by_word is not None and isinstance(value, str) and value not in by_value:
                self._add_words(self.texts_by_word, value)
            by_value.setdefault(value, []).append(number)

    def remove(self, number: int, values: Iterable[Any]) -> None:
        """Remove the values of a document."""
        self.ranks[number] = None
        self.objects = [item for item in self.objects if item[0] != number]
        for value in values:
            if not isinstance(value, dict):
                self.numbers[type(value)][value].remove(number)

    @property
    def rank_types(self) -> frozenset[int]:
        """The types of the sort keys."""
        return frozenset(rank[0] for rank in self.ranks if rank is not None)

    def list_numbers(self) -> Iterator[tuple[Any, Sequence[int]]]:
        """Return all values with the numbers of their documents."""
        return chain.from_iterable(by_value.items() for by_value in self.numbers.values())

    def select(self, test: Test, size: int, limit: WorkLimit) -> Flags:
        """Return the documents with a value that passes a test."""
        flags = bytearray(size)
        for value, numbers in self._list_candidates(test):
            limit.check()
            if test(value):
                for number in numbers:
                    flags[number] = 1
        for number, value in self.objects:
            flags[number] |= test(value)
        return bytes(flags)

    def _list_candidates(self, test: Test) -> Iterator[tuple[Any, Sequence[int]]]:
        """Return at least the values that pass a test."""
        texts = self._find_texts(test)
        if texts is None:
            yield from self.list_numbers()
            return
        for kind, by_value in self.numbers.items():
            if kind is str:
                yield from ((text, by_value[text]) for text in texts if text in by_value)
            else:
                yield from by_value.items()

    def _find_texts(self, test: Test) -> Iterable[str] | None:
        if not isinstance(test, WordTest):
            return None
        if test.texts is not None:
            return test.texts
        if test.first_words is None:
            return None
        if self.texts_by_word is None:
            self.texts_by_word = {}
            for text in self.numbers.get(str, ()):
                self._add_words(self.texts_by_word, text)
        by_word = self.texts_by_word
        return dict.fromkeys(text for word in test.first_words for text in by_word.get(word, ()))

    @staticmethod
    def _add_words(texts_by_word: dict[str, list[str]], text: str) -> None:
        for word in set(tokens(text)):
            texts_by_word.setdefault(word, []).append(text)
