"""Rules on operations: each looks at one aspect of two states of an operation and says what a change means.

The verdict is that for code that calls this client and stays as it is:

- `breaks`: the client itself refuses it, or hands it a value of another kind: a name, an argument or an attribute that
  is gone, a new argument that must be given, a result of another type.
- `behaves`: the code runs on, and the service or the client treats it differently: a scope or a limit that the service
  now refuses, another page size, a warning, a result that may now also be None. What only a type checker would refuse
  counts here.
- `new`: nothing happens to existing code; something can be used that could not be used before.
- `documentation`: nothing that code could notice.

Two cases that could be judged otherwise: an operation that is **no longer experimental** is `new`. The header was sent
by default and did no harm; now the operation can be relied upon, and those who switched the header off can call it.
An operation that **becomes experimental** `behaves` differently: those who switched the header off are refused, and
the service may change it without notice. A **widened result** `behaves` differently and does not break: the service
was free to send such values before, and models took them; a type checker may ask for another branch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scripts.review.parameter_rules import CHANGED_TYPE, Rule
from scripts.review.report import Finding, Verdict, code, listed
from scripts.review.surface import Operation
from scripts.review.types import Relation, Types

from . import parameter_rules, values

EVERYTHING: Final = "sp:scopes:all"  # a token that has this scope may call anything

PAGES: Final = {
    "style": "Pages are asked for by",
    "items": "The list stands in the property",
    "size": "Items in a page, where none are asked for:",
    "maximum": "The most items that a page can have:",
}


def friendly_name(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A friendly name that is gone is an AttributeError for whoever wrote it."""
    if old.name != new.name:
        yield Finding(
            kind="operation.renamed",
            verdict="breaks",
            what=f"{code(old.subject)} is called {code(new.subject)} now.",
            instead=f"Write {code(f'{new.subject}(...)')}.",
            old=old.subject,
            new=new.subject,
        )


def function_name(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The functions of `operations` have the names of SailPoint's ids; an import of one that is gone fails."""
    if old.function != new.function:
        yield Finding(
            kind="operation.function",
            verdict="breaks",
            what=f"The function {code(f'operations.{old.function}')} is called {code(new.function)} now.",
            instead=f"Write {code(f'operations.{new.function}')}; friendly names are not touched by this.",
            old=old.function,
            new=new.function,
        )


def route(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Callers of the client name no path; the same call now reaches another place."""
    if old.address != new.address:
        yield Finding(
            kind="operation.moved",
            verdict="behaves",
            what=f"The same call is sent as {code(new.route)}; it was {code(old.route)}.",
            instead=f"Raw calls, proxies and recordings that name the path need {code(new.route)}.",
            old=old.route,
            new=new.route,
        )


def tag(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A tag gives the friendly name, which has a rule of its own; by itself it is where an operation is listed."""
    if old.tag != new.tag:
        yield Finding(
            kind="operation.tag",
            verdict="documentation",
            what=f"SailPoint lists it under {code(new.tag)} instead of {code(old.tag)}.",
            old=old.tag,
            new=new.tag,
        )


def result(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The value that a call returns is read in the code after it, so another kind of value breaks that code."""
    if old.paged != new.paged:
        yield Finding(
            kind="result.paged",
            verdict="breaks",
            what="It returns pages to iterate over now." if new.paged else "It returns one value now, and no pages.",
            instead="Iterate over the result, or `.collect()` it." if new.paged else "Use the result as it is.",
            old=old.signature,
            new=new.signature,
        )
    elif not types.same_text(old.returns, new.returns):
        yield _other_result(old, new, types)


def _other_result(old: Operation, new: Operation, types: Types) -> Finding:
    relation = types.relation(old.returns, new.returns)
    verdict: Verdict = "documentation" if relation is Relation.NARROWED else CHANGED_TYPE[relation]
    what = "The result is of another type."
    instead = f"Read it as {code(new.returns)}." if verdict == "breaks" else None
    lost = types.lost(old.returns, new.returns)
    if relation is Relation.SAME:
        found = types.values(old.returns, new.returns)
        verdict, what = values.listed_values(
            *found, what if any(found) else f"The type of the result {values.REWRITTEN}", verdict
        )
    elif old.returns == "None":
        verdict, what, instead = "new", "It returns a result now.", None
    elif relation is Relation.WIDENED:
        instead = "Ask which of the types it is before its attributes are used."
    elif relation is Relation.OTHER and lost is not None:
        verdict = "breaks" if lost else "behaves"
        gone = f" and lacks {listed(lost)}" if lost else ""
        what = f"The result is of another class{gone}."
        instead = None if not lost else instead
    return Finding(kind="result.type", verdict=verdict, what=what, instead=instead, old=old.returns, new=new.returns)


def statuses(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Code that looks at the status sees another one; 202 says that the work is not done yet."""
    before, after = (tuple(sorted(one.results)) for one in (old, new))
    if before != after:
        yield Finding(
            kind="result.status",
            verdict="behaves",
            what=f"A success is answered with {listed(after)}; it was {listed(before)}.",
            old=", ".join(before),
            new=", ".join(after),
        )


def result_media_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The client asks for all that is documented; what it reads is told by the type of the result."""
    before, after = (
        list(dict.fromkeys(kind for kinds in one.results.values() for kind in kinds)) for one in (old, new)
    )
    yield from _set_rule("result.media_type", "media types of the answer", before, after, lost="behaves")


def body_media_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The client sends the type that fits the body; one that goes is missed by those who asked for it."""
    yield from _set_rule("body.media_type", "media types of the body", old.bodies, new.bodies, lost="behaves")


def scopes(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Any of the scopes is enough: a token that has one that goes is refused, one more lets others in; none is any.

    The scope that allows everything is never lost: who has it is let in whatever scope is named in its place.
    """
    lost: Verdict = "behaves" if new.scopes else "new"
    come: Verdict = "new" if old.scopes else "behaves"
    before = [one for one in old.scopes if one != EVERYTHING or one in new.scopes or not new.scopes]
    yield from _set_rule("scopes", "scopes that allow the call", before, new.scopes, lost=lost, come=come)


def user_levels(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """As with scopes; where the document names none, it says nothing of them."""
    before, after, noun = old.user_levels, new.user_levels, "user levels that allow the call"
    if before and after:
        yield from _set_rule("user_levels", noun, before, after, lost="behaves")
    else:
        yield from _set_rule("user_levels", noun, before, after, lost="documentation", come="documentation")


def application(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Whether a client without a user is let in is decided by the service, with a 403."""
    if old.application != new.application:
        yield Finding(
            kind="application",
            verdict="new" if new.application else "behaves",
            what="A client without a user may call it now." if new.application else "It wants the token of a user now.",
            instead=None if new.application else "Use a personal access token.",
            old=str(old.application),
            new=str(new.application),
        )


def experimental(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The header is sent by default, so that only those who switched it off meet a difference."""
    if old.experimental != new.experimental:
        gain = "It is no longer experimental: it needs no header, and changes only with notice."
        loss = "It is experimental now: it needs the header, and may change without notice."
        yield Finding(
            kind="experimental",
            verdict="behaves" if new.experimental else "new",
            what=loss if new.experimental else gain,
            instead="Clients with `experimental=False` have to allow it." if new.experimental else None,
            old=str(old.experimental),
            new=str(new.experimental),
        )


def deprecated(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The call warns, which is an error where warnings are errors; a mark that goes takes its warning along."""
    if old.deprecated != new.deprecated:
        yield Finding(
            kind="deprecated",
            verdict="behaves" if new.deprecated else "new",
            what="SailPoint announces its end: a call warns." if new.deprecated else "Its end is no longer announced.",
            old=str(old.deprecated),
            new=str(new.deprecated),
        )


def paging(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Iterating hides how pages come; a larger page than is allowed is refused, and `start=` depends on the style."""
    if old.paging is None or new.paging is None:
        return
    for aspect, says in PAGES.items():
        before, after = getattr(old.paging, aspect), getattr(new.paging, aspect)
        if before != after:
            more = aspect == "maximum" and (after is None or (before is not None and after > before))
            yield Finding(
                kind=f"paging.{aspect}",
                verdict="new" if more else "behaves",
                what=f"{says} {code(_said(after))}; it was {code(_said(before))}.",
                instead=f"Ask for at most {after} items." if aspect == "maximum" and not more else None,
                old=_said(before),
                new=_said(after),
            )


def filterable(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """What `filters` may say is the service's business; the client warns of what is not documented."""
    if _in_one("filters", old, new):
        return  # the parameter itself came or went
    before, after = ([f"{field} {op}" for field, ops in one.filterable.items() for op in ops] for one in (old, new))
    yield from _set_rule("filterable", "filters", before, after, lost="behaves")


def sortable(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """As with filters."""
    if _in_one("sorters", old, new):
        return
    yield from _set_rule("sortable", "sorters", old.sortable, new.sortable, lost="behaves")


RULES: tuple[Rule, ...] = (
    *(friendly_name, function_name, route, tag),
    *parameter_rules.RULES,
    *(result, statuses, result_media_types, body_media_types),
    *(scopes, user_levels, application, experimental, deprecated, paging, filterable, sortable),
)


def _set_rule(
    kind: str, noun: str, old: Sequence[str], new: Sequence[str], *, lost: Verdict, come: Verdict = "new"
) -> Iterator[Finding]:
    """What members that went (`lost`) and members that came (`come`) mean; where both are, what is worse."""
    gone, added = ([one for one in side if one not in other] for side, other in ((old, new), (new, old)))
    said = []
    if gone:
        said.append(f"No longer among the {noun}: {listed(gone)}.")
    if added:
        said.append(f"Now among the {noun}: {listed(added)}.")
    if said:
        yield Finding(
            kind=f"{kind}.changed" if gone and added else f"{kind}.removed" if gone else f"{kind}.added",
            verdict=lost if gone else come,
            what=" ".join(said),
            old=", ".join(old) or None,
            new=", ".join(new) or None,
        )


def _in_one(name: str, old: Operation, new: Operation) -> bool:
    """Whether just one of two states has a parameter."""
    before, after = (any(one.name == name for one in side.parameters) for side in (old, new))
    return before != after


def _said(value: object) -> str:
    return "not said" if value in (None, "") else str(value)
