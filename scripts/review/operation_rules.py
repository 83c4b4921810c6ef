"""Rules on operations: each rule compares one aspect of two states of an operation, and judges a change.

A verdict is about code that calls this client and stays unchanged:

- `breaks`: the client itself raises an error, returns another kind of value, or sends the call to another address: a
  name, an argument or an attribute was removed, a new argument is required, a result has another type.
- `behaves`: the code runs, but the service or the client behaves differently: the service refuses a scope or a value
  that it accepted before, the page size is another, there is a warning, a result may now also be None. A change that
  only a type checker reports belongs here.
- `new`: existing code is not affected; something can be used that could not be used before.
- `documentation`: nothing that code can detect.

Three cases could be judged otherwise. An operation that is **no longer experimental** is `new`: the header was sent by
default and had no effect; now the operation is stable, and clients that do not send the header can call it. An
operation that **becomes experimental** `behaves` differently: clients that do not send the header are refused, and the
service may change it without notice. A **widened result** `behaves` differently and does not break: the service could
send such values before, and models accepted them; a type checker may require another branch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from scripts.review.limit_rules import judge_values
from scripts.review.parameter_rules import Rule, has_limit, is_newly_limited
from scripts.review.report import Finding, Verdict, code, code_list
from scripts.review.surface import Operation, Paging
from scripts.review.types import Relation, Types

from . import parameter_rules

SCOPE_OF_EVERYTHING: Final = "sp:scopes:all"  # a token with this scope may call every operation

VERDICT_OF_RESULT: Final[Mapping[Relation, Verdict]] = {
    Relation.SAME: "documentation",
    Relation.WIDENED: "behaves",
    Relation.NARROWED: "documentation",
    Relation.MIXED: "behaves",
    Relation.ALIKE: "behaves",
    Relation.OTHER: "breaks",
}

PAGING_LABELS: Final = {
    "style": "The pagination style is",
    "items": "The list is in the property",
    "size": "The default page size is",
    "maximum": "The maximum page size is",
}


def friendly_name(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A friendly name that was removed raises an AttributeError."""
    if old.name != new.name:
        yield Finding(
            kind="operation.renamed",
            verdict="breaks",
            message=f"{code(old.subject)} was renamed to {code(new.subject)}.",
            remedy=f"Call {code(f'{new.subject}(...)')}.",
            old=old.subject,
            new=new.subject,
        )


def function_name(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The functions in `operations` are named by SailPoint's ids; the import of a removed name fails."""
    if old.function != new.function:
        yield Finding(
            kind="operation.function",
            verdict="breaks",
            message=f"The function {code(f'operations.{old.function}')} was renamed to {code(new.function)}.",
            remedy=f"Use {code(f'operations.{new.function}')}; friendly names are not affected.",
            old=old.function,
            new=new.function,
        )


def route(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A name stands for an address: what is at another one may do something else, and a refresh stops there."""
    if old.address != new.address:
        yield Finding(
            kind="operation.moved",
            verdict="breaks",
            message=f"The request is now {code(new.route)}; it was {code(old.route)}.",
            remedy=f"Check that it does the same. Raw requests, proxies and recordings need {code(new.route)}.",
            old=old.route,
            new=new.route,
        )


def tag(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A tag determines the friendly name, which has its own rule; otherwise it only groups the documentation."""
    if old.tag != new.tag:
        yield Finding(
            kind="operation.tag",
            verdict="documentation",
            message=f"SailPoint's documentation lists it under {code(new.tag)}, no longer under {code(old.tag)}.",
            old=old.tag,
            new=new.tag,
        )


def result(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Code reads the value that a call returns, so another kind of value breaks it."""
    if old.paged != new.paged:
        message = "The result is now paged." if new.paged else "The result is no longer paged: it is a single value."
        yield Finding(
            kind="result.paged",
            verdict="breaks",
            message=message,
            remedy="Iterate over the result, or call `.collect()`." if new.paged else "Use the result directly.",
            old=old.signature,
            new=new.signature,
        )
    elif not types.same_text(old.returns, new.returns):
        yield _changed_result(old, new, types)


def _changed_result(old: Operation, new: Operation, types: Types) -> Finding:
    relation = types.relation(old.returns, new.returns)
    verdict = VERDICT_OF_RESULT[relation]
    message, remedy = "The type of the result changed.", None
    change = types.class_change(old.returns, new.returns)
    if relation is Relation.SAME:
        values = types.listed_values(old.returns, new.returns)
        verdict, message = judge_values(*values, "The type of the result", sent=False)
    elif old.returns == "None":
        verdict, message = "new", "It now returns a result."
    elif relation is Relation.WIDENED:
        remedy = "Check the type before using its attributes."
    elif relation is Relation.OTHER:
        remedy = f"Read it as {code(new.returns)}."
    if change is not None:
        message = f"The class of the result changed{change.text}."
    return Finding(
        kind="result.type", verdict=verdict, message=message, remedy=remedy, old=old.returns, new=new.returns
    )


def statuses(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Code that checks the status receives another one; 202 means that the work continues."""
    before, after = (tuple(sorted(operation.results)) for operation in (old, new))
    if before != after:
        yield Finding(
            kind="result.status",
            verdict="behaves",
            message=f"A successful response has the status {code_list(after)}; it was {code_list(before)}.",
            old=", ".join(before),
            new=", ".join(after),
        )


def result_media_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The client accepts all documented media types; the type of the result has its own rule."""
    before, after = (
        list(dict.fromkeys(media_type for kinds in operation.results.values() for media_type in kinds))
        for operation in (old, new)
    )
    yield from _compare_sets("result.media_type", "media types of the response", before, after, removed="behaves")


def response_headers(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Code that reads the header of a response gets None, or a KeyError."""
    noun = "headers of the response"
    yield from _compare_sets("result.header", noun, old.headers, new.headers, removed="behaves")


def body_media_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The client sends the media type that fits the body; code that selects a removed one is affected."""
    before, after = old.bodies, new.bodies
    yield from _compare_sets("body.media_type", "media types of the body", before, after, removed="behaves")


def scopes(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """One of the scopes is sufficient: a token with only a removed scope is refused, an added scope admits others.

    An operation without scopes accepts every token. The scope of everything is never lost: a token that has it is
    accepted whatever scope the document states instead.
    """
    removed: Verdict = "behaves" if new.scopes else "new"
    before = [scope for scope in old.scopes if scope != SCOPE_OF_EVERYTHING or scope in new.scopes or not new.scopes]
    if new.scopes and not old.scopes:
        yield Finding(
            kind="scopes.added",
            verdict="behaves",
            message=f"It now names scopes, one of which a token must have: {code_list(new.scopes)}.",
            remedy="Use a token that has one of them.",
            new=", ".join(new.scopes),
        )
        return
    yield from _compare_sets("scopes", "scopes that allow the call", before, new.scopes, removed=removed)


def user_levels(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """As with scopes; if a document states none, it does not define them."""
    defined = bool(old.user_levels and new.user_levels)
    removed: Verdict = "behaves" if defined else "documentation"
    added: Verdict = "new" if defined else "documentation"
    noun = "user levels that allow the call"
    yield from _compare_sets("user_levels", noun, old.user_levels, new.user_levels, removed=removed, added=added)


def application(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The service decides whether a client without a user may call it, and refuses with 403."""
    if old.application != new.application:
        gain, loss = "A client without a user may now call it.", "It now requires the token of a user."
        yield Finding(
            kind="application",
            verdict="new" if new.application else "behaves",
            message=gain if new.application else loss,
            remedy=None if new.application else "Use a personal access token.",
            old=str(old.application),
            new=str(new.application),
        )


def user(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """As with clients without a user."""
    if old.user != new.user:
        gain, loss = "The token of a user may now call it.", "It no longer accepts the token of a user."
        yield Finding(
            kind="user",
            verdict="new" if new.user else "behaves",
            message=gain if new.user else loss,
            remedy=None if new.user else "Use the client credentials of an application.",
            old=str(old.user),
            new=str(new.user),
        )


def experimental(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The header is sent by default, so only clients that do not send it are affected."""
    if old.experimental != new.experimental:
        gain = "It is no longer experimental: it does not require the header, and changes only with notice."
        loss = "It is now experimental: it requires the header, and may change without notice."
        yield Finding(
            kind="experimental",
            verdict="behaves" if new.experimental else "new",
            message=loss if new.experimental else gain,
            remedy="Clients with `experimental=False` must allow it." if new.experimental else None,
            old=str(old.experimental),
            new=str(new.experimental),
        )


def deprecated(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A call of a deprecated operation warns, which is an error where warnings are errors."""
    if old.deprecated != new.deprecated:
        yield Finding(
            kind="deprecated",
            verdict="behaves" if new.deprecated else "new",
            message="It is now deprecated: a call warns." if new.deprecated else "It is no longer deprecated.",
            old=str(old.deprecated),
            new=str(new.deprecated),
        )


def paging(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Iteration hides pagination; but a page size above the maximum is refused, and `start=` depends on the style."""
    if old.paging is None or new.paging is None:
        return
    if is_newly_limited(old, new):
        yield Finding(
            kind="paging.style",
            verdict="behaves",
            message=f"The list has pages now, by the parameter `limit`: {code(_describe(new.paging))}.",
            remedy="Iterate over the result, or call `.collect()`: one request returns one page.",
            old=old.paging.style,
            new=_describe(new.paging),
        )
        return
    labels = PAGING_LABELS if has_limit(old) == has_limit(new) else {"style": PAGING_LABELS["style"]}
    for aspect, label in labels.items():
        before, after = getattr(old.paging, aspect), getattr(new.paging, aspect)
        if before != after:
            larger = aspect == "maximum" and (after is None or (before is not None and after > before))
            yield Finding(
                kind=f"paging.{aspect}",
                verdict="new" if larger else "behaves",
                message=f"{label} {code(_format(after))}; it was {code(_format(before))}.",
                remedy=f"Request at most {after} items per page." if aspect == "maximum" and not larger else None,
                old=_format(before),
                new=_format(after),
            )


def filterable(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """The service decides which `filters` it accepts; the client warns of filters that are not documented."""
    if _has_only_one("filters", old, new):
        return  # the parameter itself was added or removed
    before, after = (
        [f"{field} {operator}" for field, operators in operation.filterable.items() for operator in operators]
        for operation in (old, new)
    )
    yield from _compare_sets("filterable", "filters", before, after, removed="behaves", format_members=_by_field)


def _by_field(filters: Sequence[str]) -> str:
    """Filters as text, one part for each field, such as "`name`: eq, sw; `id`: eq"."""
    fields: dict[str, list[str]] = {}
    for name, _, operator in (member.partition(" ") for member in filters):
        fields.setdefault(name, []).append(operator)
    return "; ".join(f"{code(name)}: {', '.join(operators)}" for name, operators in fields.items())


def sortable(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """As with filters."""
    if _has_only_one("sorters", old, new):
        return
    yield from _compare_sets("sortable", "sorters", old.sortable, new.sortable, removed="behaves")


RULES: tuple[Rule, ...] = (
    *(friendly_name, function_name, route, tag),
    *parameter_rules.RULES,
    *(result, statuses, result_media_types, response_headers, body_media_types),
    *(scopes, user_levels, application, user, experimental, deprecated, paging, filterable, sortable),
)


def _compare_sets(
    kind: str,
    noun: str,
    old: Sequence[str],
    new: Sequence[str],
    *,
    removed: Verdict,
    added: Verdict = "new",
    format_members: Callable[[Sequence[str]], str] = code_list,
) -> Iterator[Finding]:
    """Report the removed and added members of a set.

    Args:
        kind: of the finding, without its last word.
        noun: the name of the set in a sentence.
        old: the old members.
        new: the new members.
        removed: the verdict if members were removed.
        added: the verdict if members were only added.
        format_members: the function that formats members.
    """
    removed_members = [member for member in old if member not in new]
    added_members = [member for member in new if member not in old]
    sentences = []
    if removed_members:
        sentences.append(f"Removed from the {noun}: {format_members(removed_members)}.")
    if added_members:
        sentences.append(f"Added to the {noun}: {format_members(added_members)}.")
    if sentences:
        suffix = "changed" if len(sentences) > 1 else "removed" if removed_members else "added"
        yield Finding(
            kind=f"{kind}.{suffix}",
            verdict=removed if removed_members else added,
            message=" ".join(sentences),
            old=", ".join(old) or None,
            new=", ".join(new) or None,
        )


def _has_only_one(name: str, old: Operation, new: Operation) -> bool:
    """Whether exactly one of two states has a parameter."""
    before, after = (any(parameter.name == name for parameter in side.parameters) for side in (old, new))
    return before != after


def _describe(paging: Paging) -> str:
    parts = {"default": paging.size, "at most": paging.maximum}
    return ", ".join([paging.style, *(f"{label} {size}" for label, size in parts.items() if size is not None)])


def _format(value: object) -> str:
    return "not documented" if value in (None, "") else str(value)
