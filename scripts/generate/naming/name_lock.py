"""Lock of the friendly names: each released name with the operation that it stands for.

A name stands for an address (method and path; the names of path parameters do not matter), because upstream gives an
operation another id, or the id of one operation to another, at will. So an operation at the address of a released name
keeps the name when its id changes, and a newcomer never gets it. If the name would stand for another address, or for
none, generation stops until names.toml acknowledges it.

An entry has what the rules make a name from (address, operation id, tag, and whether it returns a list), and, if it
applies, `by_rule`, the name that the rules would give, and `after`, the text of the acknowledgement by which the name
was free for this address: the same text does not let it go a second time.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from scripts.document import document_text
from scripts.generate.naming.policy import Name, Named, NamesError, Policy, odd_parts

Names: TypeAlias = dict[str, dict[str, Name]]  # version, operation id
Entry: TypeAlias = dict[str, str]
Lock: TypeAlias = dict[str, dict[str, Entry]]  # version, "resource.method"

_REQUIRED = ("address", "id")
_FORM = {...: {...: dict.fromkeys((*_REQUIRED, "tag", "returns", "by_rule", "after"), str)}}


def build_lock(
    names: Names,
    operations: Mapping[str, Iterable[Named]],
    *,
    ruled: Names | None = None,
    released: Lock | None = None,
    policy: Policy | None = None,
) -> Lock:
    """Build the lock of names.

    Args:
        names: the name of each operation.
        operations: the operations of each version.
        ruled: the names by the rules alone. Default: `names`.
        released: the present lock. Default: none.
        policy: for the acknowledgements. Default: none.
    """
    lock: Lock = {}
    for version, by_id in names.items():
        acknowledged = policy.acknowledged.get(version, {}) if policy else {}
        entries = lock.setdefault(version, {})
        for operation in operations[version]:
            name = by_id[operation.id]
            entry = {
                "address": f"{operation.method} {operation.path}",
                "id": operation.id,
                "tag": operation.tag,
                "returns": "list" if operation.returns_list else "one",
            }
            rule = (ruled or names)[version][operation.id]
            if rule != name:
                entry["by_rule"] = str(rule)
            before = (released or {}).get(version, {}).get(str(name))
            text = acknowledged.get(str(name))
            if text is not None and _is_free_after(text, before, entry):
                entry["after"] = text
            entries[str(name)] = entry
    return lock


def _is_free_after(text: str, before: Entry | None, entry: Entry) -> bool:
    """Whether an acknowledgement has made a name free for an operation, in this run or in an earlier one."""
    return before is None or place(before["address"]) != place(entry["address"]) or before.get("after") == text


def lock_text(lock: Lock) -> str:
    """Write a lock: sorted JSON, so that the same names give the same bytes."""
    return document_text(lock, levels=2)


def read_lock(path: Path) -> Lock:
    """Read a lock; where there is no file, nothing was released.

    Raises:
        NamesError: if it is not a lock.
    """
    if not path.exists():
        return {}
    try:
        lock: Lock = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise NamesError([f"{path}: not JSON: {error}"]) from error
    problems = list(odd_parts(lock, _FORM, "the lock")) or [
        f"the lock.{version}.{name} has no {key}"
        for version, entries in lock.items()
        for name, entry in entries.items()
        for key in _REQUIRED
        if key not in entry
    ]
    if problems:
        raise NamesError(f"{path}: {problem}; restore it from the last commit" for problem in problems)
    return lock


def place(address: str) -> str:
    """The address without the names of its path parameters."""
    return re.sub("{[^{}]*}", "{}", address)


def names_by_place(lock: Lock, version: str) -> dict[str, str]:
    """The released name of each address of a version."""
    return {place(entry["address"]): name for name, entry in lock.get(version, {}).items()}


def ids_by_place(lock: Lock, version: str) -> dict[tuple[str, str], str]:
    """The id of each operation of a version, by path, parameters without names, and method in lower case."""
    entries = lock.get(version, {}).values()
    addresses = ((place(entry["address"]).partition(" "), entry["id"]) for entry in entries)
    return {(path, method.lower()): id for (method, _, path), id in addresses}


def check_lock(old: Lock, new: Lock, policy: Policy) -> None:
    """Hold released names: each still stands for its address, or names.toml acknowledges that it does not.

    An acknowledgement stays as history. It is stale if its name stands for the same address without having been let
    go, as it would let a later loss pass unseen.

    Raises:
        NamesError: with every such name, and the lines to add or to remove.
    """
    problems = []
    for version, released in sorted(old.items()):
        acknowledged, current = policy.acknowledged.get(version, {}), new.get(version, {})
        for name, entry in sorted(released.items()):
            kept = name in current and place(current[name]["address"]) == place(entry["address"])
            text = acknowledged.get(name)
            used = text is not None and entry.get("after") == text
            if not kept and (text is None or used):
                new_names = {key: one for key, one in current.items() if key not in released}
                successors = _successors(entry, new_names)
                problems.append(_lost(version, name, entry, current, successors=successors, used=used))
            if kept and text is not None and not used:
                where = f'remove from [acknowledged."{version}"]:\n"{name}" = ...'
                problems.append(f"{version}: stale acknowledgement, {name} still stands for {entry['id']}; {where}")
    if problems:
        raise NamesError(problems)


def advice(resource: str, *ids: str, method: str = "...") -> str:
    """The lines of names.toml that give operations their names."""
    return "\n".join([f"[exceptions.{resource}]", *(f'{id} = "{method}"' for id in ids)])


def _lost(version: str, name: str, entry: Entry, current: Mapping[str, Entry], *, successors: str, used: bool) -> str:
    resource, _, method = name.partition(".")
    was = f"{entry['id']} ({entry['address']})"
    moved = next((new for new, same in current.items() if place(same["address"]) == place(entry["address"])), None)
    use = f"use {moved}" if moved else "<why, and what to use instead>"
    if name in current:
        outcome = f"would stand for {current[name]['id']} ({current[name]['address']}), not for {was}"
        if current[name]["id"] == entry["id"]:
            use = f"moved from {entry['address']} to {current[name]['address']}"
    else:
        outcome = f"would be gone, with {was}{successors}"
    if moved:
        outcome = (
            f"would be {moved}; to keep it:\n{advice(resource, current[moved]['id'], method=method)}\nto let it go"
        )
    if used:
        outcome += ", and was let go before; write a new text"
    return f'{version}: the released name {name} {outcome}:\n[acknowledged."{version}"]\n"{name}" = "{use}"'


def _successors(entry: Entry, new: Mapping[str, Entry]) -> str:
    """What may have taken the place of an operation that is gone: new names, with its id or with similar addresses."""
    same = [name for name, one in new.items() if one["id"] == entry["id"]]
    names = {one["address"]: name for name, one in new.items()}
    alike = [names[address] for address in difflib.get_close_matches(entry["address"], names, cutoff=0.8)]
    successors = [f"{name} ({new[name]['address']})" for name in same or alike]
    return f", whose place {' or '.join(successors)} may have taken" if successors else ""
