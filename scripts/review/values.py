"""Rules on limits, formats and defaults, of parameters and fields alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from scripts.review.report import Finding, Verdict, code, listed
from scripts.review.surface import Limits

LOWER: Final = ("minimum", "minLength", "minItems", "minProperties")
UPPER: Final = ("maximum", "maxLength", "maxItems", "maxProperties")
REFUSING: Final = ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "multipleOf", "pattern")
REWRITTEN: Final = "is written in another way, and stands for the same."
NOTES: Final = ("format", "readOnly", "writeOnly", "deprecated")


def limits(old: Limits, new: Limits, noun: str, *, sent: bool) -> Iterator[Finding]:
    """What changed in the limits of one parameter or field.

    A tighter limit makes the service refuse values that it took, which no client can help: the same code behaves
    differently. Of what is only answered, limits are a matter of documentation.

    Args:
        old: the limits of before.
        new: the limits of now.
        noun: what has them, to say in a sentence.
        sent: whether callers send it.
    """
    changed = [key for key in dict.fromkeys([*old, *new]) if old.get(key) != new.get(key)]
    tighter = [key for key in changed if _tightness(key, old.get(key), new.get(key)) > 0]
    looser = [key for key in changed if _tightness(key, old.get(key), new.get(key)) < 0]
    if tighter:
        verdict: Verdict = "behaves" if sent else "documentation"
        yield _finding("limits.tightened", verdict, f"The service takes fewer values for {noun}", tighter, old, new)
    if looser:
        verdict = "new" if sent else "documentation"
        yield _finding("limits.loosened", verdict, f"The service takes more values for {noun}", looser, old, new)
    if "default" in changed:
        verdict = "behaves" if sent and "default" in old and "default" in new else "documentation"
        before, after = (_shown(side, ["default"]) for side in (old, new))
        says, left_out = (
            ("What the service takes for", " where it is left out") if sent else ("The document says of", "")
        )
        yield Finding(
            kind="default.changed",
            verdict=verdict,
            what=f"{says} {noun}{left_out}: {code(after)}, it was {code(before)}.",
            instead="Give the value that you rely on." if verdict == "behaves" else None,
            old=before,
            new=after,
        )
    if notes := [key for key in changed if key in NOTES]:
        yield _finding("format.changed", "documentation", f"The document says another thing of {noun}", notes, old, new)


def listed_values(
    gone: tuple[object, ...], come: tuple[object, ...], what: str, verdict: Verdict
) -> tuple[Verdict, str]:
    """What a type with other listed values comes to; the sentence and verdict given are for the same values."""
    if gone:
        verdict, what = "behaves", f"{what} Values that are not listed any more: {listed(gone)}."
    if come:
        verdict, what = verdict if gone else "new", f"{what} Values that are new: {listed(come)}."
    return verdict, what


def _tightness(key: str, old: Any, new: Any) -> int:
    """1 where a limit is tighter than it was, -1 where it is looser, 0 for what is no limit."""
    if key in REFUSING:
        return 1 if new not in (None, False) else -1
    if key not in LOWER + UPPER:
        return 0
    if not isinstance(new, (int, float)):
        return -1
    if not isinstance(old, (int, float)):
        return 1
    return 1 if (new > old) == (key in LOWER) else -1


def _finding(kind: str, verdict: Verdict, what: str, keys: list[str], old: Limits, new: Limits) -> Finding:
    before, after = _shown(old, keys), _shown(new, keys)
    return Finding(
        kind=kind, verdict=verdict, what=f"{what}: {code(after)}, it was {code(before)}.", old=before, new=after
    )


def _shown(side: Limits, keys: list[str]) -> str:
    """Limits in words, such as `minimum 0, maximum 250`."""
    said = ", ".join(f"{key} {json.dumps(side[key], ensure_ascii=False)}" for key in keys if key in side)
    return said or "none"
