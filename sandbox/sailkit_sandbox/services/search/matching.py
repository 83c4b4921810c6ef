"""Matching of values: words, phrases, patterns and similarity."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, TypeAlias

import attrs
import re2

from .limits import SearchError

Test: TypeAlias = Callable[[Any], bool]  # some tests are classes, which an index uses
_TOKEN: Final = re.compile(r"\w+(?:[.'’]\w+)*")
_INTEGER: Final = re.compile(r"[+-]?\d+", re.ASCII)
PARTIAL_DATE: Final = re.compile(r"\d{4}(-\d\d){0,2}")
_FULL_DATE: Final = re.compile(r"\d{4}-\d\d-\d\dt")
_UNSEARCHED: Final = ("_type", "_version", "org", "pod")
_LONGEST_PATTERN: Final = 1000  # Elasticsearch's index.max_regex_length
_LONGEST_WORD: Final = 255  # of fuzzy comparisons; Elasticsearch's max_token_length


@attrs.frozen(slots=False, eq=False)
class Hit:
    """Document of an index.

    Args:
        doc: the document.
        nested: properties whose items are only searched by nested clauses.
    """

    doc: Mapping[str, Any]
    nested: frozenset[str] = frozenset()

    def values(self, path: tuple[str, ...]) -> Iterator[Any]:
        """Return the values at a path, through all lists."""
        return iter(()) if path[0] in self.nested else _iterate_leaves(self.doc, path)

    def items(self, name: str, *, whole: bool = False) -> Iterator[Hit]:
        """Return the items of a property as documents, in which paths start at the item, or with the property."""
        items = self.doc.get(name)
        docs = (item for item in (items if isinstance(items, list) else ()) if isinstance(item, dict))
        return (Hit({name: doc} if whole else doc) for doc in docs)

    @cached_property
    def everything(self) -> tuple[Any, ...]:
        """All values that a word without a field is compared with."""
        return tuple(_iterate_values(value for name, value in self.doc.items() if name not in _UNSEARCHED))

    @cached_property
    def text(self) -> str:
        """All these values as one text, to exclude documents quickly."""
        return "\n".join(map(str, self.everything)).casefold()


def _iterate_leaves(node: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(node, list):
        for item in node:
            yield from _iterate_leaves(item, path)
    elif path:
        if isinstance(node, dict) and path[0] in node:
            yield from _iterate_leaves(node[path[0]], path[1:])
    elif node is not None:
        yield node


def _iterate_values(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, dict):
            yield from _iterate_values(value.values())
        elif isinstance(value, list):
            yield from _iterate_values(value)
        elif value is not None:
            yield value


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return _TOKEN.findall(text.casefold())


def _join_words(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


@attrs.frozen
class WordTest:
    """A test for words, phrases or patterns, with what an index can exclude other values by.

    Args:
        test: the test.
        first_words: words in lower case, at least one of which is in all texts that pass; None if that is not known.
        single_words: whether all texts with one of the first words pass.
        texts: the only texts that pass, or None.
        prefix: the beginning of a word in all texts that pass, in lower case, or "".
    """

    test: Callable[[Any], bool]
    first_words: frozenset[str] | None = None
    single_words: bool = False
    texts: frozenset[str] | None = None
    prefix: str = ""

    def __call__(self, value: Any) -> bool:
        return self.test(value)


def words(text: str, *, exact: bool = False) -> WordTest:
    """Build a test for a word or phrase anywhere in a value.

    Args:
        text: the words.
        exact: whether the value must equal the text exactly.
    """
    folded, expected = text.casefold(), tokens(text)
    number, phrase = parse_number(text), _join_words(expected)
    partial = PARTIAL_DATE.fullmatch(text) is not None

    def test(value: Any) -> bool:
        if isinstance(value, bool):
            return folded == str(value).lower()
        if isinstance(value, (int, float)):
            return number == value
        if exact or not isinstance(value, str):
            return bool(value == text)
        lower = value.casefold()
        if lower == folded or (partial and lower.startswith(folded) and _FULL_DATE.match(lower)):
            return True
        return bool(expected) and expected[0] in lower and phrase in _join_words(tokens(lower))

    if exact:
        return WordTest(test, texts=frozenset((text,)))
    return WordTest(test, first_words=frozenset(expected[:1]) or None, single_words=len(expected) == 1)


def is_single_word(test: Test, word: str) -> bool:
    """Return whether exactly the texts with a word of letters pass a test, and no other values."""
    is_word = word.isalpha() and word not in ("true", "false") and parse_number(word) is None
    return is_word and isinstance(test, WordTest) and test.single_words and test.first_words == frozenset((word,))


def build_word_finder(word: str) -> Callable[[str], bool | None]:
    """Build a function that tells whether a value in JSON text contains a word of letters in lower case.

    It returns None for text with backslashes, which has to be parsed.
    """
    whole_word = re.compile(rf"(?<!\w)(?<!\w[.'’]){word}(?!\w|[.'’]\w)")

    def find(text: str) -> bool | None:
        if "\\" in text:
            return None
        folded = text.casefold()
        ends = (folded.find('"', match.end()) for match in whole_word.finditer(folded))
        return any(folded[end + 1] != ":" for end in ends)  # a colon follows the name of a property

    return find


def any_words(texts: Iterable[str], *, exact: bool = False) -> WordTest:
    """Build a test like `words` for any of several texts, whose time does not grow with their number."""
    originals = set(texts)
    folded = {text.casefold() for text in originals}
    numbers = {parse_number(text) for text in originals} - {None}
    dates = {text for text in originals if PARTIAL_DATE.fullmatch(text)}
    phrases: defaultdict[int, set[tuple[str, ...]]] = defaultdict(set)
    for expected in map(tokens, originals):
        phrases[len(expected)].add(tuple(expected))
    phrases.pop(0, None)

    def has_phrase(words: list[str]) -> bool:
        return any(
            tuple(words[start : start + width]) in phrases[width]
            for width in phrases
            for start in range(len(words) - width + 1)
        )

    def test(value: Any) -> bool:
        if isinstance(value, bool):
            return str(value).lower() in folded
        if isinstance(value, (int, float)):
            return value in numbers
        if exact or not isinstance(value, str):
            return isinstance(value, str) and value in originals
        lower = value.casefold()
        if lower in folded or (_FULL_DATE.match(lower) and not dates.isdisjoint((lower[:4], lower[:7], lower[:10]))):
            return True
        return has_phrase(tokens(lower))

    if exact:
        return WordTest(test, texts=frozenset(originals))
    first_words = [expected[:1] for expected in map(tokens, originals)]
    return WordTest(test, first_words=frozenset(word for (word,) in first_words) if all(first_words) else None)


def near(text: str, distance: int) -> Test:
    """Build a test for the words of a phrase in any order, with at most `distance` other words among them."""
    expected = set(tokens(text))
    width = len(tokens(text)) + distance

    def test(value: Any) -> bool:
        return isinstance(value, str) and bool(expected) and _has_window(tokens(value), expected, width)

    return test


def _has_window(words: list[str], expected: set[str], width: int) -> bool:
    """Return whether `width` consecutive words contain all expected words."""
    window: Counter[str] = Counter()
    for index, word in enumerate(words):
        if word in expected:
            window[word] += 1
        previous = words[index - width] if index >= width else ""
        if previous in window:
            window[previous] -= 1
            if not window[previous]:
                del window[previous]
        if len(window) == len(expected):
            return True
    return False


def similar(text: str, edits: int) -> Test:
    """Build a test for words within an edit distance of a word."""
    expected = text.casefold()

    def test(value: Any) -> bool:
        words = set(tokens(value)) if isinstance(value, str) and len(expected) <= _LONGEST_WORD else ()
        return any(_edit_distance(word, expected, edits) <= edits for word in words)

    return test


def _edit_distance(left: str, right: str, maximum: int) -> int:
    """Return the edit distance of two words, or more than `maximum`."""
    if abs(len(left) - len(right)) > maximum:
        return maximum + 1
    row = list(range(len(right) + 1))
    for index, left_letter in enumerate(left, 1):
        diagonal, row[0] = row[0], index
        for column, right_letter in enumerate(right, 1):
            diagonal, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, diagonal + (left_letter != right_letter)),
            )
        if min(row) > maximum:
            return maximum + 1
    return row[-1]


def prefix(text: str) -> WordTest:
    """Build a test for values, or words in them, with a prefix."""
    folded = text.casefold()
    return WordTest(lambda value: f" {folded}" in f" {str(value).casefold()}", prefix=_get_literal_head(folded))


def _get_literal_head(text: str) -> str:
    """Return the letters and digits at the beginning of a text. Others may be in words in several forms."""
    return re.split(r"\W|_", text.casefold(), maxsplit=1, flags=re.ASCII)[0]


def pattern(text: str, *, exact: bool = False) -> WordTest:
    """Build a test for a pattern with * and ?. It matches a whole value or, unless `exact`, a whole word.

    Raises:
        SearchError: for a very long pattern.
    """
    _check_length(text)
    parts = re.findall(r"\\.|.", text, re.DOTALL)
    translated = "".join({"*": ".*", "?": "."}.get(part) or re2.escape(part[-1]) for part in parts)
    return WordTest(_compile_test(translated, exact), prefix=_get_literal_head(text))


def expression(text: str, *, exact: bool = False) -> Test:
    """Build a test for a regular expression. It matches a whole value or, unless `exact`, a whole word.

    The time of a test grows with the length of the value only: there are no references to groups and no lookarounds,
    as in Lucene.

    Raises:
        SearchError: for an invalid or very long expression.
    """
    _check_length(text)
    return _compile_test(text, exact)


def _check_length(text: str) -> None:
    if len(text) > _LONGEST_PATTERN:
        raise SearchError(f"A pattern has at most {_LONGEST_PATTERN} characters; {text[:50]!r}... has {len(text)}.")


def _compile_test(text: str, exact: bool) -> Callable[[Any], bool]:
    try:
        compiled = re2.compile(text.encode("utf-8", "replace"), _EXACT if exact else _ANY_CASE)
    except re2.error as error:
        reason = error.args[0].decode("utf-8", "replace")
        raise SearchError(f"{text[:100]!r} is not a regular expression that the sandbox supports: {reason}") from None

    def test(value: Any) -> bool:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        if compiled.fullmatch(text.encode("utf-8", "replace")):
            return True
        return not exact and any(compiled.fullmatch(word.encode("utf-8", "replace")) for word in tokens(text))

    return test


def _build_options(*, case_sensitive: bool) -> Any:
    options = re2.Options()
    options.case_sensitive = case_sensitive
    options.dot_nl = options.never_capture = True
    options.log_errors = False
    return options


_EXACT: Final = _build_options(case_sensitive=True)
_ANY_CASE: Final = _build_options(case_sensitive=False)


def parse_number(text: str) -> int | float | None:
    """Parse a number. Integers are exact, and NaN and infinity are no numbers."""
    try:
        if _INTEGER.fullmatch(text):
            return int(text)
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
