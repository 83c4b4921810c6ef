"""Comparison of a trial with the report of the review: what broke and is not reported, and what is reported in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from scripts.review.report import Change, Report
from tests.external.callers.callers import FUNCTION, NAME, POSITIONS, RESULT
from tests.external.callers.package import Package
from tests.external.callers.trial import BREAKS, DIFFERS, FINE, LEVELS, REFUSED, Level, Place, Trial

# The level that a verdict claims. What only the type checker refuses is "behaves" in a report.
CLAIMED: Final[Mapping[str, Level]] = {"breaks": REFUSED, "behaves": DIFFERS, "new": FINE, "documentation": FINE}
# The level that a verdict admits at most.
ADMITTED: Final[Mapping[str, Level]] = {"breaks": BREAKS, "behaves": REFUSED, "new": FINE, "documentation": FINE}

# Changes that no caller can see without the service, with the reason. None of them breaks.
INVISIBLE: Final[Mapping[str, str]] = {
    "scopes": "the service checks the scopes of the token",
    "user_levels": "the service checks the level of the user",
    "application": "the service refuses a token without a user",
    "user": "the service refuses the token of a user",
    "limits": "the service refuses the value",
    "default": "the service assumes the value",
    "null": "the service refuses the value",
    "properties": "the service refuses the property",
    "filterable": "the service refuses the filter; the client sends it",
    "sortable": "the service refuses the sorter; the client sends it",
    "result.status": "the client accepts every status of success",
    "result.header": "the client reads no header that it does not need",
    "result.media_type": "the client accepts all media types; the type of the result is judged by its own rule",
    "body.media_type": "a caller chooses the media type; the one that is chosen by default is compared",
    "paging": "the pages are read by the pager of the client, which is not generated",
    "deprecated": "the warning is given by the client, which is not generated",
    "experimental": "the client sends the header by default; the service requires it",
}

LISTED: Final = "Only these values are listed now|Values no longer listed"
WIDE: Final = ("operation.removed", "operation.moved", "body.media_type", "model.removed", "enum.removed")
ANY: Final = "(any)"  # part
PARTS: Final = {"parameter.order": POSITIONS, "operation.function": FUNCTION, "operation.renamed": NAME}


@attrs.frozen
class Verdicts:
    """The comparison.

    Args:
        missed: what happened and is not reported, or with a verdict that is too mild; as text.
        needless: changes that are reported as breaking, and no caller breaks.
        mild: changes that are reported as a difference that callers can see, and none does.
        recall: for each kind of use, whether each place where something happened is reported.
        precision: for each kind of change, whether each breaking one breaks a caller.
    """

    missed: list[str]
    needless: list[str]
    mild: list[str]
    recall: Mapping[str, list[bool]]
    precision: Mapping[str, list[bool]]


@attrs.frozen
class _Index:
    """The places of the old state by the names that a report has for them.

    Args:
        functions: by version and route, as it is now.
        classes: by version and present name: a renamed class has its old name too.
        fields: the old names of renamed fields, by version, class and present name.
    """

    functions: Mapping[tuple[str, str], str]
    classes: Mapping[tuple[str, str], set[str]]
    fields: Mapping[tuple[str, str, str], str]

    def places(self, change: Change) -> Iterator[tuple[str, str, str]]:
        """Kind, name and part of the places that a change is about."""
        if change.operation is not None:
            function = self.functions.get((change.version, change.operation))
            if function is not None:
                yield "operation", function, _part_of(change)
            return
        owner, _, part = change.subject.partition(".")
        part = self.fields.get((change.version, owner, part), part)
        for name in self.classes.get((change.version, owner), {owner}):
            if change.kind == "enum.value.removed":
                yield from (("class", name, value) for value in re.findall("`(.*?)`", change.message))
            else:
                yield "class", name, part


def _part_of(change: Change) -> str:
    if part := PARTS.get(change.kind):
        return part
    return change.parameter or (RESULT if change.kind.startswith("result.") else "")


def _index(report: Report, packages: Mapping[str, Package]) -> _Index:
    moved = {(c.version, str(c.new)): str(c.old) for c in report.changes if c.kind == "operation.moved"}
    functions = {(v, _address(a.route)): a.function for v, package in packages.items() for a in package.actions}
    routes = {(c.version, c.operation) for c in report.changes if c.operation is not None}
    known = {
        (version, route): function
        for version, route in routes
        if (function := functions.get((version, _address(moved.get((version, route), route)))))
    }
    classes: dict[tuple[str, str], set[str]] = {}
    for change in report.changes:
        if change.kind in ("model.renamed", "enum.renamed"):
            classes.setdefault((change.version, str(change.new)), set()).add(str(change.old))
    fields = {
        (change.version, change.subject.partition(".")[0], str(change.new)): str(change.old)
        for change in report.changes
        if change.kind == "field.renamed"
    }
    return _Index(known, classes, fields)


def _address(route: str) -> str:
    return re.sub("{[^{}]*}", "{}", route)


def compare_with_report(trial: Trial, report: Report) -> Verdicts:
    """Compare what happened to callers with what a report says."""
    index = _index(report, trial.packages)
    reported: dict[Place, list[Change]] = {}
    for change in report.changes:
        for kind, name, part in index.places(change):
            for key in (part, ANY):
                reported.setdefault(Place(change.version, kind, name, key), []).append(change)
    missed, recall = [], dict[str, list[bool]]()
    for place, (level, reason) in trial.outcomes.items():
        if level == FINE:
            continue
        explained = any(ADMITTED[change.verdict] >= level for change in _explanations(place, reported))
        recall.setdefault(f"{place.kind} {LEVELS[level]}", []).append(explained)
        if not explained:
            said = "; ".join(f"{c.kind} {c.verdict}" for c in _explanations(place, reported)) or "nothing"
            missed.append(f"{place.version} {place.name} {place.part} {LEVELS[level]}, reported: {said}: {reason}")
    needless, mild, precision = list[str](), list[str](), dict[str, list[bool]]()
    for change in report.changes:
        claimed = CLAIMED[change.verdict]
        if claimed == FINE or (claimed == DIFFERS and _is_invisible(change)):
            continue
        levels = [_level_at(Place(change.version, *where), change, trial) for where in index.places(change)]
        happened = max(levels, default=FINE) >= claimed or _names_gone_class(change, trial)
        precision.setdefault(f"{change.verdict}: {change.kind}", []).append(happened)
        if not happened:
            text = f"{change.version} {change.subject} {change.operation or ''} {change.kind}: {change.message}"
            (needless if claimed == REFUSED else mild).append(f"{text} ({change.old} -> {change.new})")
    return Verdicts(missed, needless, mild, recall, precision)


def _says(change: Change, part: str) -> bool:
    """Whether the removal of a class says that what is to be used instead does not have a field or value."""
    return f"`{part}`" in change.message or " is now " in change.message


def _is_invisible(change: Change) -> bool:
    """Whether no caller can see a change; the values that a type lists are checked by the service."""
    return change.kind.startswith(tuple(INVISIBLE)) or bool(re.search(LISTED, change.message))


def _explanations(place: Place, reported: Mapping[Place, list[Change]]) -> Iterator[Change]:
    """The changes that may be the cause of what happened at a place."""
    yield from reported.get(place, ())
    for change in reported.get(attrs.evolve(place, part=""), ()) if place.part else ():
        if change.kind.startswith(WIDE) and (place.kind == "operation" or _says(change, place.part)):
            yield change
    for change in reported.get(attrs.evolve(place, part=ANY), ()):
        goes_elsewhere = change.kind == "parameter.place" and change.verdict == "breaks"
        if goes_elsewhere or (place.part == POSITIONS and change.kind.startswith("parameter.")):
            yield change


def _names_gone_class(change: Change, trial: Trial) -> bool:
    """Whether a type changed because its class is gone: callers that name the class break at its import."""
    names = re.findall(r"\w+", change.old or "") if change.kind.endswith(".type") else ()
    imports = [Place(change.version, "class", name, "") for name in names]
    return any(trial.outcomes.get(place, (FINE, ""))[0] == BREAKS for place in imports)


def _level_at(place: Place, change: Change, trial: Trial) -> Level:
    """What happened at the place of a change; of one that concerns the whole, at any part."""
    if place.part or (place.kind == "class" and not change.kind.startswith(WIDE)):
        return trial.outcomes.get(place, (FINE, ""))[0]
    return trial.worst.get(place, FINE)


def format_table(verdicts: Verdicts) -> str:
    """Recall by what happened, and precision by what is reported."""
    rows = []
    for title, results in (("happened", verdicts.recall), ("reported", verdicts.precision)):
        rows.append(f"{title:44}{'number':>8}{'right':>8}{'ratio':>8}")
        for name, values in sorted(results.items()):
            rows.append(f"{name:44}{len(values):>8}{sum(values):>8}{sum(values) / len(values):>8.3f}")
    return "\n".join(rows)


__all__ = ["INVISIBLE", "Verdicts", "compare_with_report", "format_table"]
