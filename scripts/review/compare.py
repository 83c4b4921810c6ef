"""Comparison of two states: matches them, applies every rule, and sorts the findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from scripts.review.matching import find_successors, match_operations, match_renamed
from scripts.review.report import Change, Finding, Report, Side, code, code_list, plain, sort_key
from scripts.review.surface import Field, Operation, State, Surface
from scripts.review.types import Relation, Types
from scripts.review.usage import Usage, collect_usage

from . import model_rules, operation_rules


def compare(old: State, new: State) -> Report:
    """Report the changes from one state to another."""
    changes = [
        change
        for version in sorted({*old.versions, *new.versions})
        for change in _compare_version(
            version, old.versions.get(version, Surface()), new.versions.get(version, Surface())
        )
    ]
    return Report(_side(old), _side(new), tuple(sorted(changes, key=sort_key)))


def _side(state: State) -> Side:
    return Side(state.label, {version: surface.document for version, surface in state.versions.items()})


def _compare_version(version: str, old: Surface, new: Surface) -> Iterator[Change]:
    pairs = match_operations(old, new)
    types = Types(old, new, match_renamed(old, new, pairs.common))
    for before, after in pairs.common:
        for rule in operation_rules.RULES:
            yield from (_operation_change(version, after, finding) for finding in rule(before, after, types))
    for operation in pairs.removed:
        yield _operation_change(version, operation, _removed_operation(operation, new.acknowledged))
    for operation in pairs.added:
        yield _operation_change(version, operation, _added_operation(operation))
    yield from _compare_classes(version, types, find_successors(old, new, pairs.common, types.renamed))


# Operations


def _removed_operation(operation: Operation, acknowledged: Mapping[str, str]) -> Finding:
    note = plain(acknowledged.get(operation.name, ""))
    return Finding(
        kind="operation.removed",
        verdict="breaks",
        message="The operation was removed.",
        remedy=f"{note[:1].upper()}{note[1:]}." if note else "There is no known replacement.",
        old=operation.signature,
    )


def _added_operation(operation: Operation) -> Finding:
    return Finding(kind="operation.added", verdict="new", message="The operation was added.", new=operation.signature)


def _operation_change(version: str, operation: Operation, finding: Finding) -> Change:
    return Change(
        **attrs.asdict(finding),
        version=version,
        resource=operation.resource or "operations",
        subject=operation.subject,
        operation=operation.route,
        docs=operation.docs or None,
    )


# Models and enums


def _compare_classes(version: str, types: Types, successors: Mapping[str, tuple[str, ...]]) -> Iterator[Change]:
    old, new = types.old, types.new
    old_usage, new_usage = collect_usage(old), collect_usage(new)
    new_names = {name: types.renamed.get(name, name) for name in (*old.models, *old.enums)}
    for name, new_name in new_names.items():
        class_name = new.aliases.get(name, new_name)  # of an alias, also a class that there was before
        before = old_usage.get(name) or Usage()
        usage = new_usage.get(class_name) or before
        for field, finding in _compare_class(name, class_name, types, (before, usage), successors.get(name, ())):
            yield _class_change(version, new_name, field, usage, finding)
    for name in (*new.models, *new.enums):
        if name not in new_names.values():
            usage = new_usage.get(name) or Usage()
            yield _class_change(version, name, "", usage, _added_class(name, new))


def _compare_class(
    name: str, new_name: str, types: Types, usages: tuple[Usage, Usage], successors: tuple[str, ...]
) -> Iterator[tuple[str, Finding]]:
    """Compare two states of a class.

    Args:
        name: its old name.
        new_name: its new name.
        types: the types of both states.
        usages: the operations that used it, and those that use it, the same if there are none any more.
        successors: of a removed class, the classes that are now at its places.

    Returns:
        Findings, each with the name of the field that it is about, or "".
    """
    old, new = types.old, types.new
    if name != new_name:
        yield "", _renamed_class(name, new_name, old, is_alias=name in new.aliases)
    if name in old.models and new_name in new.models:
        before, after = usages
        pair = model_rules.ModelPair(
            old=old.models[name],
            new=new.models[new_name],
            types=types,
            usage=after,
            built=bool(before.sent),
            read=bool(before.received or after.received),
        )
        for rule in model_rules.RULES:
            yield from rule(pair)
    elif name in old.enums and new_name in new.enums:
        for finding in model_rules.enum_values(old.enums[name], new.enums[new_name]):
            yield "", finding
    else:
        new_kind = "a class" if new_name in new.models else "an enum" if new_name in new.enums else ""
        yield "", _removed_class(name, types, new_kind, successors)
        if new_kind:
            yield "", _added_class(new_name, new)


def _class_change(version: str, name: str, field: str, usage: Usage, finding: Finding) -> Change:
    return Change(
        **attrs.asdict(finding),
        version=version,
        resource=usage.resource,
        subject=f"{name}.{field}" if field else name,
        used_by=usage.subjects,
    )


def _renamed_class(name: str, new_name: str, old: Surface, *, is_alias: bool) -> Finding:
    alias = "; the old name stays as an alias" if is_alias else ""
    return Finding(
        kind="model.renamed" if name in old.models else "enum.renamed",
        verdict="documentation" if is_alias else "breaks",
        message=f"{code(name)} was renamed to {code(new_name)}{alias}.",
        remedy=None if is_alias else f"Import {code(new_name)}.",
        old=name,
        new=new_name,
    )


def _removed_class(name: str, types: Types, new_kind: str, successors: tuple[str, ...]) -> Finding:
    old = types.old
    is_enum = name in old.enums
    noun = "enum" if is_enum else "class"
    loss = _compare_successor(name, successors[0], types) if len(successors) == 1 else ""
    if new_kind:
        remedy = f"Use it as {new_kind}: the name now belongs to another type."
    elif successors:
        remedy = f"Use {code_list(successors)} instead."
    elif is_enum:
        remedy = "Annotate with `str`."
    else:
        remedy = "Check the parameters and results of the operations that used it."
    return Finding(
        kind="enum.removed" if is_enum else "model.removed",
        verdict="breaks",
        message=f"The {noun} is now {new_kind}." if new_kind else f"The {noun} was removed{loss}.",
        remedy=remedy,
        old=", ".join(map(str, old.enums[name] if is_enum else old.models[name].fields)),
    )


def _compare_successor(name: str, successor: str, types: Types) -> str:
    """The end of a sentence on what a caller who uses another class instead does not find there."""
    old, new = types.old, types.new
    if name in old.enums and successor in new.enums:
        missing = [value for value in old.enums[name] if value not in new.enums[successor]]
        return f"; the new one does not list {code_list(missing)}" if missing else ""
    if name in old.models and successor in new.models:
        before, after = old.models[name].fields, new.models[successor].fields
        retyped = (field for field in before if field in after and _differs(before[field], after[field], types))
        change = attrs.evolve(types.compare_models(name, successor), retyped=tuple(retyped))
        return change.text + (f"; it requires {code_list(change.required)}" if change.required else "")
    return ""


def _differs(before: Field, after: Field, types: Types) -> bool:
    """Whether a type checker tells the values of two fields apart."""
    return (
        types.relation(before.annotation, after.annotation) is not Relation.SAME
        or before.may_be_none != after.may_be_none
    )


def _added_class(name: str, new: Surface) -> Finding:
    if name in new.enums:
        values = ", ".join(map(str, new.enums[name]))
        return Finding(kind="enum.added", verdict="new", message="The enum was added.", new=values)
    fields = ", ".join(new.models[name].fields)
    return Finding(kind="model.added", verdict="new", message="The class was added.", new=fields)
