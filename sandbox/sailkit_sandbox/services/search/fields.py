"""Values of a field in the documents of an index."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice, takewhile
from typing import Any, TypeAlias

import attrs

from sailkit_sandbox.store.filters import parse_time

from .flags import Flags
from .limits import WorkLimit
from .matching import Test, WordTest, tokens
from .ranges import RangeTest

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
class TextIndex:
    """The texts of a field by their words and by time.

    Args:
        texts_by_word: the texts that contain a word in lower case.
        words: the words in alphabetical order.
        dated_texts: the texts that are points in time, the earliest first.
        other_texts: the other texts.
    """

    texts_by_word: dict[str, list[str]] = attrs.field(factory=dict)
    words: list[str] = attrs.field(factory=list)
    dated_texts: list[tuple[datetime, str]] = attrs.field(factory=list)
    other_texts: list[str] = attrs.field(factory=list)

    @classmethod
    def build(cls, texts: Iterable[str]) -> TextIndex:
        """Build the index of texts."""
        index = cls()
        for text in texts:
            for word in set(tokens(text)):
                index.texts_by_word.setdefault(word, []).append(text)
            date = parse_time(text)
            if date is None:
                index.other_texts.append(text)
            else:
                index.dated_texts.append((date, text))
        index.words = sorted(index.texts_by_word)
        index.dated_texts.sort()
        return index

    def add(self, text: str) -> None:
        """Add a text."""
        for word in set(tokens(text)):
            if word not in self.texts_by_word:
                bisect.insort(self.words, word)
            self.texts_by_word.setdefault(word, []).append(text)
        date = parse_time(text)
        if date is None:
            self.other_texts.append(text)
        else:
            bisect.insort(self.dated_texts, (date, text))

    def find_candidates(self, test: Test) -> Iterable[str] | None:
        """Return at least the texts that pass a test; None if that could be any."""
        if isinstance(test, RangeTest):
            return chain(self._find_between(test), self.other_texts) if test.has_dates else None
        if not isinstance(test, WordTest):
            return None
        if test.first_words is not None:
            return self._find_by_words(test.first_words)
        return self._find_by_words(self._find_words(test.prefix)) if test.prefix else None

    def _find_by_words(self, words: Iterable[str]) -> Iterable[str]:
        return dict.fromkeys(text for word in words for text in self.texts_by_word.get(word, ()))

    def _find_words(self, prefix: str) -> Iterable[str]:
        start = bisect.bisect_left(self.words, prefix)
        return takewhile(lambda word: word.startswith(prefix), islice(self.words, start, None))

    def _find_between(self, test: RangeTest) -> Iterable[str]:
        start, end = 0, len(self.dated_texts)
        if test.lower is not None and test.lower.date is not None:
            start = bisect.bisect_left(self.dated_texts, test.lower.date, key=_get_date)
        if test.upper is not None and test.upper.date is not None:
            end = bisect.bisect_right(self.dated_texts, test.upper.date, key=_get_date)
        return (text for _, text in self.dated_texts[start:end])


def _get_date(item: tuple[datetime, str]) -> datetime:
    return item[0]


@attrs.define
class Field:
    """The values of a field, each with the numbers of its documents.

    Args:
        numbers: numbers of documents by type and value, once for each time that a document has the value.
        objects: documents with an object as a value.
        ranks: the sort keys of the first values, by number of the document.
        rank_types: the types of the sort keys.
        text_index: the index of the texts; None until a search needs it.
    """

    numbers: dict[type, dict[Any, list[int]]] = attrs.field(factory=dict)
    objects: list[tuple[int, dict[str, Any]]] = attrs.field(factory=list)
    ranks: list[Rank] = attrs.field(factory=list)
    rank_types: set[int] = attrs.field(factory=set)
    text_index: TextIndex | None = None

    def add(self, number: int, values: Iterable[Any]) -> None:
        """Add the values of a document."""
        items = list(values)
        self.ranks.extend(None for _ in range(number + 1 - len(self.ranks)))
        self.ranks[number] = rank = build_rank(items[0]) if items else None
        if rank is not None:
            self.rank_types.add(rank[0])
        for value in items:
            if isinstance(value, dict):
                self.objects.append((number, value))
                continue
            by_value = self.numbers.setdefault(type(value), {})
            if self.text_index is not None and isinstance(value, str) and value not in by_value:
                self.text_index.add(value)
            by_value.setdefault(value, []).append(number)

    def remove(self, number: int, values: Iterable[Any]) -> None:
        """Remove the values of a document."""
        self.ranks[number] = None
        self.objects = [item for item in self.objects if item[0] != number]
        for value in values:
            if not isinstance(value, dict):
                self.numbers[type(value)][value].remove(number)

    def list_numbers(self) -> Iterator[tuple[Any, Sequence[int]]]:
        """Return all values with the numbers of their documents."""
        return chain.from_iterable(by_value.items() for by_value in self.numbers.values())

    def select(self, test: Test, size: int, limit: WorkLimit) -> Flags:
        """Return the documents with a value that passes a test."""
        flags = bytearray(size)
        for kind, by_value in self.numbers.items():
            is_certain = kind is str and isinstance(test, WordTest) and test.single_words
            for value in self._list_candidates(test, limit) if kind is str else by_value:
                if not is_certain:
                    limit.check()
                if is_certain or test(value):
                    for number in by_value[value]:
                        flags[number] = 1
        for number, value in self.objects:
            flags[number] |= test(value)
        return bytes(flags)

    def _list_candidates(self, test: Test, limit: WorkLimit) -> Iterable[str]:
        """Return at least the texts that pass a test."""
        by_text = self.numbers[str]
        if isinstance(test, WordTest) and test.texts is not None:
            return filter(by_text.__contains__, test.texts)
        if self.text_index is None:
            with limit.pause():
                self.text_index = TextIndex.build(by_text)
        candidates = self.text_index.find_candidates(test)
        return by_text if candidates is None else candidates
