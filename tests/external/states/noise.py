"""Noise in a diff of generated files: changed lines in which no word has changed.

A line is noise if it was only moved (within its class or function), wrapped anew or given another comma: if the words
of its hunk that were added or removed are on other lines. Digests and counts are noise as well.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

_WORD = re.compile(r"""[rf]?"(?:[^"\\]|\\.)*"|\w+|[^\s\w,()\[\]{}]""")
_DERIVED = re.compile(r'^(\w+ = (\d+|"[0-9a-f]{64}")|""".*\b\d+ operations?\..*)$')


@attrs.frozen
class Noise:
    """The changed lines of a diff, and those of them that are noise, each with its file."""

    changed: int
    noise: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part of the changed lines that is noise."""
        return len(self.noise) / self.changed if self.changed else 0.0


def measure_noise(diff: str) -> Noise:
    """Measure the noise of a diff.

    Args:
        diff: what `git diff --unified=0` writes.
    """
    changed, noise = 0, []
    for file, hunks in _files(diff):
        changed += sum(len(hunk.before) + len(hunk.after) for hunk in hunks)
        noise += [f"{file}: {line}" for line in _noise_of_file(hunks)]
    return Noise(changed, tuple(noise))


@attrs.frozen
class _Hunk:
    """One hunk: what it is in, and the lines that were removed and added."""

    context: str
    before: list[str]
    after: list[str]


def _files(diff: str) -> Iterator[tuple[str, list[_Hunk]]]:
    for part in re.split(r"(?m)^diff --git .* b/", diff)[1:]:
        file = part.partition("\n")[0]
        hunks: list[_Hunk] = []
        for number, hunk in enumerate(re.split(r"(?m)^@@ [^@]* @@", part)[1:]):
            context, *lines = hunk.split("\n")
            removed, added = ([line[1:] for line in lines if line[:1] == sign] for sign in "-+")
            hunks.append(_Hunk(context.strip() or str(number), removed, added))
        yield file, hunks


def _noise_of_file(hunks: Iterable[_Hunk]) -> Iterator[str]:
    """The lines of a file that are noise."""
    hunks = list(hunks)
    removed = Counter((hunk.context, _bare(line)) for hunk in hunks for line in hunk.before)
    added = Counter((hunk.context, _bare(line)) for hunk in hunks for line in hunk.after)
    moved = {"-": removed & added, "+": removed & added}
    for hunk in hunks:
        rest: dict[str, list[str]] = {"-": [], "+": []}
        for sign, lines in (("-", hunk.before), ("+", hunk.after)):
            for line in lines:
                key = (hunk.context, _bare(line))
                if _DERIVED.match(line):
                    yield sign + line
                elif moved[sign][key] > 0 and _WORD.search(line):
                    moved[sign][key] -= 1
                    yield sign + line
                else:
                    rest[sign].append(line)
        if rest["-"] and rest["+"]:
            yield from _unchanged(rest["-"], rest["+"])


def _bare(line: str) -> str:
    return line.strip().rstrip(",")


def _unchanged(before: list[str], after: list[str]) -> Iterator[str]:
    """The lines of a hunk that say nothing new; brackets are like the line before them.

    A line says something if it has a word that was removed or added, or if all of it became, or was, one such line.
    """
    old = [(word, number) for number, line in enumerate(before) for word in _WORD.findall(line)]
    new = [(word, number) for number, line in enumerate(after) for word in _WORD.findall(line)]
    matcher = difflib.SequenceMatcher(None, [word for word, _ in old], [word for word, _ in new], autojunk=False)
    said: dict[str, set[int]] = {"-": set(), "+": set()}
    partners: dict[str, dict[int, set[int]]] = {"-": {}, "+": {}}
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            said["-"].update(number for _, number in old[start:end])
            said["+"].update(number for _, number in new[other_start:other_end])
        else:
            for (_, number), (_, other) in zip(old[start:end], new[other_start:other_end], strict=True):
                partners["-"].setdefault(number, set()).add(other)
                partners["+"].setdefault(other, set()).add(number)
    for sign, other_sign, lines in (("-", "+", before), ("+", "-", after)):
        is_noise = False
        for number, line in enumerate(lines):
            if _WORD.search(line):
                others = partners[sign].get(number, set())
                is_noise = number not in said[sign] and not (len(others) == 1 and others <= said[other_sign])
            if is_noise:
                yield sign + line
