"""Rules on limits, formats and defaults, of parameters and fields alike."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any, Final

from scripts.review.report import Finding, Verdict, code, code_list
from scripts.review.surface import Limits
from scripts.review.types import Relation, Types

LOWER: Final = ("minimum", "minLength", "minItems", "minProperties")
UPPER: Final = ("maximum", "maxLength", "maxItems", "maxProperties")
RESTRICTIVE: Final = ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "multipleOf", "pattern")
NOTES: Final = ("format", "readOnly", "writeOnly", "deprecated")
KEYS: Final = (*LOWER, *UPPER, *RESTRICTIVE, *NOTES, "default", "nullable")
INNER: Final = {"items": " of items", "additionalProperties": " of values"}  # the ends of keys for inner values


def ignored_limits(types: Types, old: str, new: str, *, sent: bool) -> Collection[str]:
    """The limits that the rule on types reports: all of another kind of value, otherwise those that types contain.

    Args:
        types: the types of both states.
        old: the old type of the parameter or field.
        new: the new type.
        sent: whether callers only send it.
    """
    if types.same_text(old, new):
        return ()
    if types.relation(old, new, sent=sent) is not Relation.OTHER:
        return ("format", "nullable")
    return [f"{key}{suffix}" for key in KEYS for suffix in ("", *INNER.values())]


def limit_changes(
    old: Limits, new: Limits, noun: str, *, sent: bool, ignored: Collection[str] = ()
) -> Iterator[Finding]:
    """Report the changes of the limits of a parameter or field.

    With a tighter limit the service refuses values that it accepted before, and no client can prevent that: the same
    code behaves differently. For values that are only received, limits are documentation.

    Args:
        old: the old limits.
        new: the new limits.
        noun: the parameter or field, as it appears in a sentence.
        sent: whether callers send it.
        ignored: limits that another rule reports.
    """
    changed = [key for key in dict.fromkeys([*old, *new]) if key not in ignored and old.get(key) != new.get(key)]
    tighter = [key for key in changed if _tightness(key, old.get(key), new.get(key)) > 0]
    looser = [key for key in changed if _tightness(key, old.get(key), new.get(key)) < 0]
    notes = [key for key in changed if key.partition(" of ")[0] in NOTES]
    if tighter:
        verdict: Verdict = "behaves" if sent else "documentation"
        text = f"The service accepts fewer values for {noun}" if sent else f"The limits of {noun} are tighter"
        yield _finding("limits.tightened", verdict, text, tighter, old, new)
    if looser:
        verdict = "new" if sent else "documentation"
        text = f"The service accepts more values for {noun}" if sent else f"The limits of {noun} are looser"
        yield _finding("limits.loosened", verdict, text, looser, old, new)
    if "default" in changed:
        yield _default_change(old, new, noun, sent=sent)
    if "nullable" in changed and bool(old.get("nullable")) != bool(new.get("nullable")):
        yield _nullable_change(noun, accepted=bool(new.get("nullable")), sent=sent)
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


def _nullable_change(noun: str, *, accepted: bool, sent: bool) -> Finding:
    if sent:
        message = f"The service {'now' if accepted else 'no longer'} accepts `null` for {noun}."
        verdict: Verdict = "new" if accepted else "behaves"
    else:
        message = f"The value `null` of {noun} is {'now' if accepted else 'no longer'} documented."
        verdict = "documentation"
    return Finding(
        kind="null.accepted" if accepted else "null.refused",
        verdict=verdict,
        message=message,
        remedy="Omit it instead of passing `None`." if verdict == "behaves" else None,
    )


def judge_values(old: tuple[object, ...], new: tuple[object, ...], subject: str, *, sent: bool) -> tuple[Verdict, str]:
    """Judge a type that is the same except for the enum values in it: the verdict, and a message.

    Args:
        old: the old values; empty if the old type lists none.
        new: the new values; empty if the new type lists none.
        subject: the type, as it appears in a sentence.
        sent: whether callers send a value of the type: then the service may refuse a value that is not listed.
    """
    removed = [value for value in old if value not in new]
    added = [value for value in new if value not in old]
    if not removed and not added:
        return "documentation", f"{subject} is written differently; its meaning is the same."
    if not old:
        verdict: Verdict = "behaves" if sent else "documentation"
        return verdict, f"{subject} changed. Only these values are listed now: {code_list(new)}."
    if not new:
        verdict = "new" if sent else "documentation"
        return verdict, f"{subject} changed. It lists no values any more; it listed {code_list(old)}."
    parts = [f"{subject} changed."]
    parts += [f"Values no longer listed: {code_list(removed)}."] if removed else []
    parts += [f"New values: {code_list(added)}."] if added else []
    return "behaves" if removed else "new", " ".join(parts)


def _tightness(key: str, old: Any, new: Any) -> int:
    """1 for a limit that is tighter than before, -1 for a looser one, 0 for a key that is not a limit."""
    key = key.partition(" of ")[0]
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
