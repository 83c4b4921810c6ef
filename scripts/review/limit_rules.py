"""Rules on limits, formats and defaults, of parameters and fields alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from scripts.review.report import Finding, Verdict, code, code_list
from scripts.review.surface import Limits

LOWER: Final = ("minimum", "minLength", "minItems", "minProperties")
UPPER: Final = ("maximum", "maxLength", "maxItems", "maxProperties")
RESTRICTIVE: Final = ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "multipleOf", "pattern")
NOTES: Final = ("format", "readOnly", "writeOnly", "deprecated")


def limit_changes(old: Limits, new: Limits, noun: str, *, sent: bool) -> Iterator[Finding]:
    """Report the changes of the limits of a parameter or field.

    With a tighter limit the service refuses values that it accepted before, and no client can prevent that: the same
    code behaves differently. For values that are only received, limits are documentation.

    Args:
        old: the old limits.
        new: the new limits.
        noun: the parameter or field, as it appears in a sentence.
        sent: whether callers send it.
    """
    changed = [key for key in dict.fromkeys([*old, *new]) if old.get(key) != new.get(key)]
    tighter = [key for key in changed if _tightness(key, old.get(key), new.get(key)) > 0]
    looser = [key for key in changed if _tightness(key, old.get(key), new.get(key)) < 0]
    notes = [key for key in changed if key in NOTES]
    if tighter:
        verdict: Verdict = "behaves" if sent else "documentation"
        yield _finding("limits.tightened", verdict, f"The service accepts fewer values for {noun}", tighter, old, new)
    if looser:
        verdict = "new" if sent else "documentation"
        yield _finding("limits.loosened", verdict, f"The service accepts more values for {noun}", looser, old, new)
    if "default" in changed:
        yield _default_change(old, new, noun, sent=sent)
    if notes:
        yield _finding("format.changed", "documentation", f"The documented format of {noun} changed", notes, old, new)


def _default_change(old: Limits, new: Limits, noun: str, *, sent: bool) -> Finding:
    verdict: Verdict = "behaves" if sent and "default" in old and "default" in new else "documentation"
    before, after = (_format_limits(side, ["default"]) for side in (old, new))
    subject = "The default of" if sent else "The documented default of"
    return Finding(
        kind="default.changed",
        verdict=verdict,
        message=f"{subject} {noun} changed: {code(after)}; it was {code(before)}.",
        remedy="Pass the value that you rely on." if verdict == "behaves" else None,
        old=before,
        new=after,
    )


def judge_values(
    removed: tuple[object, ...], added: tuple[object, ...], message: str, verdict: Verdict
) -> tuple[Verdict, str]:
    """Judge a type with other enum values.

    Args:
        removed: enum values that only the old type has.
        added: enum values that only the new type has.
        message: the message if neither is the case.
        verdict: the verdict if neither is the case.
    """
    if removed:
        verdict, message = "behaves", f"{message} Values no longer listed: {code_list(removed)}."
    if added:
        verdict, message = verdict if removed else "new", f"{message} New values: {code_list(added)}."
    return verdict, message


def _tightness(key: str, old: Any, new: Any) -> int:
    """1 for a limit that is tighter than before, -1 for a looser one, 0 for a key that is not a limit."""
    if key in RESTRICTIVE:
        return 1 if new not in (None, False) else -1
    if key not in LOWER + UPPER:
        return 0
    if not isinstance(new, (int, float)):
        return -1
    if not isinstance(old, (int, float)):
        return 1
    return 1 if (new > old) == (key in LOWER) else -1


def _finding(kind: str, verdict: Verdict, text: str, keys: list[str], old: Limits, new: Limits) -> Finding:
    before, after = _format_limits(old, keys), _format_limits(new, keys)
    message = f"{text}: {code(after)}; it was {code(before)}."
    return Finding(kind=kind, verdict=verdict, message=message, old=before, new=after)


def _format_limits(limits: Limits, keys: list[str]) -> str:
    """Limits as text, such as `minimum 0, maximum 250`."""
    text = ", ".join(f"{key} {json.dumps(limits[key], ensure_ascii=False)}" for key in keys if key in limits)
    return text or "none"
