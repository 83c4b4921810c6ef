"""Sets of document numbers: bytes with a 1 for each number in the set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import compress
from operator import and_, or_
from typing import TypeAlias

Flags: TypeAlias = bytes


def make_flags(numbers: Iterable[int], size: int) -> Flags:
    """Make a set of numbers, all of which are less than `size`."""
    flags = bytearray(size)
    for number in numbers:
        flags[number] = 1
    return bytes(flags)


def list_numbers(flags: Flags) -> Iterator[int]:
    """Return the numbers of a set, the smallest first."""
    return compress(range(len(flags)), flags)


def count_flags(flags: Flags) -> int:
    """Return the number of numbers in a set."""
    return flags.count(1)


def intersect(first: Flags, *others: Flags) -> Flags:
    """Return the numbers that are in all sets."""
    return _to_flags(reduce(and_, map(_to_integer, others), _to_integer(first)), len(first))


def unite(sets: Iterable[Flags], size: int) -> Flags:
    """Return the numbers that are in any set."""
    return _to_flags(reduce(or_, map(_to_integer, sets), 0), size)


def subtract(first: Flags, second: Flags) -> Flags:
    """Return the numbers that are in the first set only."""
    return _to_flags(_to_integer(first) & ~_to_integer(second), len(first))


def select_repeated(sets: Iterable[Flags], minimum: int, size: int) -> Flags:
    """Return the numbers that are in at least `minimum` sets."""
    levels = [
        make_flags((), size) for _ in range(minimum)
    ]  # of level n: the numbers that are in more than n sets so far
    for flags in sets:
        for level in range(minimum - 1, 0, -1):
            levels[level] = unite((levels[level], intersect(levels[level - 1], flags)), size)
        levels[0] = unite((levels[0], flags), size)
    return levels[-1]


def _to_integer(flags: Flags) -> int:
    return int.from_bytes(flags, "little")


def _to_flags(integer: int, size: int) -> Flags:
    return integer.to_bytes(size, "little")
