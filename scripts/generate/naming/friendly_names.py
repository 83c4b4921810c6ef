"""Friendly names of the operations: a pure function of openapi/names.toml, and the lock that keeps them.

Every operation becomes `resource.method`. The resource follows from the operation's tag. The method follows
from its id: the words of the resource go, the verb is normalised, and what still reads badly has an exception
in names.toml. A name that was released stays, or its end is acknowledged there.
"""

from __future__ import annotations

import json
import keyword
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from scripts.document import document_text
from scripts.generate.naming.policy import Name, Named, NamesError, Phrase, Policy, longest_first, odd_parts
from scripts.generate.naming.words import words

Names: TypeAlias = dict[str, dict[str, Name]]  # version, operation id
# Version, "resource.method": id and address of the operation. Upstream gives ids to other operations at will.
Lock: TypeAlias = dict[str, dict[str, dict[str, str]]]


def friendly(operations: Mapping[str, Sequence[Named]], policy: Policy) -> Names:
    """Name every operation of every version, by version and operation id.

    The result depends on the policy and on each operation alone, never on their order. Every name is a public
    Python identifier, is unique in its version, does not repeat its resource, and is the same in every
    version that has the operation id. Raises NamesError with every name for which this does not hold.
    """
    ordered = {version: sorted(ops) for version, ops in sorted(operations.items())}
    names = {version: {op.id: _name(op, policy) for op in ops} for version, ops in ordered.items()}
    checks = (_unsound, _collisions, _unusable, _stutters, _differences)
    problems = [problem for check in checks for problem in check(ordered, names, policy)]
    if problems:
        raise NamesError(dict.fromkeys(problems))
    return names


def unused_exceptions(operations: Mapping[str, Sequence[Named]], policy: Policy) -> list[str]:
    """List the entries of names.toml that speak of nothing these documents have, each by its place there."""
    ops = [op for of_version in operations.values() for op in of_version]
    ids, tags = {op.id for op in ops}, {op.tag for op in ops}
    resources = {_resource(tag, policy) for tag in tags}
    repeated = {op.id for op in ops if _repeats(_name(op, policy), policy)}
    excepted = {name.resource for id, name in policy.exceptions.items() if id in ids}
    return sorted(
        [f"[exceptions.{name.resource}] {id}" for id, name in policy.exceptions.items() if id not in ids]
        + [f'[resources] "{tag}"' for tag in policy.resources if tag not in tags]
        + [f"[nouns] {resource}" for resource in policy.nouns if resource not in resources | policy.split.keys()]
        + [f"[split] {resource}" for resource in policy.split if resource not in excepted]
        + [f"[stutters] {id}" for id in policy.stutters if id not in repeated]
    )


def as_lock(names: Names, operations: Mapping[str, Iterable[Named]]) -> Lock:
    """Turn names around: what each friendly name stands for."""
    return {
        version: {
            str(names[version][op.id]): {"address": f"{op.method} {op.path}", "id": op.id} for op in operations[version]
        }
        for version in names
    }


def lock_text(lock: Lock) -> str:
    """Write a lock: sorted JSON, so that the same names give the same bytes."""
    return document_text(lock, levels=2)


def read_lock(path: Path) -> Lock:
    """Read a lock; where there is no file, nothing was released. Raises NamesError if it is not a lock."""
    if not path.exists():
        return {}
    try:
        lock: Lock = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise NamesError([f"{path}: not JSON: {error}"]) from error
    if problems := list(odd_parts(lock, {...: {...: {"address": str, "id": str}}}, "the lock")):
        raise NamesError(f"{path}: {problem}" for problem in problems)
    return lock


def ids_by_place(lock: Lock, version: str) -> dict[tuple[str, str], str]:
    """The id of each operation of a version, by path and method as a document has them."""
    entries = lock.get(version, {}).values()
    addresses = ((entry["address"].partition(" "), entry["id"]) for entry in entries)
    return {(path, method.lower()): id for (method, _, path), id in addresses}


def check_lock(old: Lock, new: Lock, policy: Policy, *, early: bool = False) -> None:
    """Hold released names: each still stands for its address, or names.toml acknowledges that it does not.

    The address decides, names of its parameters aside: upstream may give another id to an operation, or the id of one
    operation to another. An acknowledgement stays as history once its name is gone. While the name stands for the same
    operation it is stale, as it would let a later loss pass unseen; `early` allows that, for documents older than
    names.toml. Raises NamesError with every such name and the lines to add or to remove.
    """
    problems = []
    for version, released in sorted(old.items()):
        acknowledged, current = policy.acknowledged.get(version, {}), new.get(version, {})
        for name, entry in sorted(released.items()):
            kept = name in current and _address(current[name]) == _address(entry)
            if not kept and name not in acknowledged:
                problems.append(_lost(version, name, entry, current))
            if kept and name in acknowledged and not early:
                where = f'remove from [acknowledged."{version}"]:\n"{name}" = ...'
                problems.append(f"{version}: stale acknowledgement, {name} still stands for {entry['id']}; {where}")
    if problems:
        raise NamesError(problems)


def _name(operation: Named, policy: Policy) -> Name:
    if operation.id in policy.exceptions:
        return policy.exceptions[operation.id]
    resource = _resource(operation.tag, policy)
    first, *rest = words(operation.id) or [""]
    verb = next((rule.verb for rule in policy.verbs if rule.fits(first, operation)), first)
    thing = _without(rest, policy.bulk)
    if thing != rest and not verb.startswith("bulk_"):
        verb = f"bulk_{verb}"
    own = _own_words(policy, resource.split("_"), words(operation.tag), *policy.nouns.get(resource, ()))
    thing = _tidied(_without(thing, own), policy)
    return Name(resource, "_".join([verb, *(_pluralised(thing, policy) if verb == "list" else thing)]))


def _resource(tag: str, policy: Policy) -> str:
    tag_words = words(tag)
    parts = [*tag_words[:-1], *(_plural(word, policy) for word in tag_words[-1:])]
    return policy.resources.get(tag, "_".join(parts))


def _own_words(policy: Policy, *nouns: Sequence[str]) -> list[Phrase]:
    """Give the nouns in the singular and in the plural, the longest first."""
    forms = {(*noun[:-1], form(noun[-1], policy)) for noun in nouns if noun for form in (_singular, _plural)}
    return longest_first(forms)


def _without(phrase_words: Sequence[str], phrases: Iterable[Phrase]) -> list[str]:
    remaining = list(phrase_words)
    for phrase in phrases:
        while (position := _position(remaining, phrase)) is not None:
            del remaining[position : position + len(phrase)]
    return remaining


def _position(phrase_words: Sequence[str], phrase: Phrase) -> int | None:
    starts = range(len(phrase_words) - len(phrase) + 1)
    return next((start for start in starts if tuple(phrase_words[start : start + len(phrase)]) == phrase), None)


def _tidied(phrase_words: list[str], policy: Policy) -> list[str]:
    """Drop endings that say nothing, and particles (for, by, from, ...) that no longer join two things."""
    ending = next((phrase for phrase in policy.endings if tuple(phrase_words[-len(phrase) :]) == phrase), ())
    remaining = phrase_words[: len(phrase_words) - len(ending)]
    loose = {len(remaining) - 1, *(index - 1 for index, word in enumerate(remaining) if word in policy.particles)}
    kept = [word for index, word in enumerate(remaining) if word not in policy.particles or index not in loose]
    return kept if kept == phrase_words else _tidied(kept, policy)


def _pluralised(phrase_words: list[str], policy: Policy) -> list[str]:
    """Put the last word before the first particle in the plural: a list has several of it."""
    end = next((index for index, word in enumerate(phrase_words) if word in policy.particles), len(phrase_words))
    return (
        [*phrase_words[: end - 1], _plural(phrase_words[end - 1], policy), *phrase_words[end:]] if end else phrase_words
    )


def _plural(word: str, policy: Policy) -> str:
    singular = _singular(word, policy)
    if singular != word or word in policy.plurals:
        return policy.plurals.get(word, word)
    if re.search("[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    return f"{word}es" if re.search("(s|x|z|ch|sh)$", word) else f"{word}s"


def _singular(word: str, policy: Policy) -> str:
    for singular, plural in policy.plurals.items():
        if word in (singular, plural):
            return singular
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if re.search("(ss|us|x|z|ch|sh)es$", word):
        return word[:-2]
    return word[:-1] if re.search("[^su]s$", word) else word


def _advice(resource: str, *ids: str, method: str = "...") -> str:
    return "\n".join([f"[exceptions.{resource}]", *(f'{id} = "{method}"' for id in ids)])


def _unsound(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    known = {_resource(op.tag, policy) for ops in operations.values() for op in ops} | policy.split.keys()
    for version, ops in operations.items():
        places: dict[str, list[str]] = defaultdict(list)
        for op in ops:
            places[op.id].append(f"{op.method} {op.path}")
        for id, routes in places.items():
            if len(routes) > 1:
                yield f"{version}: repair the id {id}, which {len(routes)} operations have: {', '.join(routes)}"
            if (resource := names[version][id].resource) not in known:
                yield f"[exceptions.{resource}] {id}: no tag has this resource; correct it, or add it to [split]"


def _collisions(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    for version, ops in operations.items():
        claims: dict[Name, dict[str, str]] = defaultdict(dict)
        for op in ops:
            claims[names[version][op.id]][op.id] = f"{op.id} ({op.method} {op.path})"
        for name, claimed in claims.items():
            if len(claimed) > 1:
                who = " and ".join(claimed.values())
                yield f"{name} would be {who} in {version}; keep one:\n{_advice(name.resource, *claimed)}"


def _unusable(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    for version, ops in operations.items():
        for op in ops:
            name = names[version][op.id]
            if why := _fault(name.resource, policy.reserved_resources):
                yield f'{name.resource!r} {why}; choose another resource:\n[resources]\n"{op.tag}" = "..."'
            if why := _fault(name.method, policy.reserved_methods):
                yield f"{name}: {name.method!r} {why}; choose another word:\n{_advice(name.resource, op.id)}"


def _fault(word: str, reserved: frozenset[str]) -> str:
    if word in reserved:
        return "is reserved"
    sound = word.isascii() and word.isidentifier() and word == word.lower() and not word.startswith("_")
    return "" if sound and not keyword.iskeyword(word) else "is no public Python name"


def _stutters(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    for by_id in names.values():
        for id, name in by_id.items():
            if id not in policy.stutters and _repeats(name, policy):
                reason = f'or say why not:\n[stutters]\n{id} = "..."'
                yield f"{name} repeats its resource; say it shorter:\n{_advice(name.resource, id)}\n{reason}"


def _repeats(name: Name, policy: Policy) -> bool:
    own = _own_words(policy, name.resource.split("_"), *policy.nouns.get(name.resource, ()))
    return any(_position(name.method.split("_"), noun) is not None for noun in own)


def _differences(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    seen: dict[str, dict[Name, str]] = defaultdict(dict)
    for version, by_id in names.items():
        for id, name in by_id.items():
            seen[id].setdefault(name, version)
    for id, variants in seen.items():
        if len(variants) > 1:
            variant_texts = " and ".join(f"{name} in {version}" for name, version in variants.items())
            name = next(iter(variants))
            yield f"{id} would be {variant_texts}; pin one name:\n{_advice(name.resource, id, method=name.method)}"


def _address(entry: Mapping[str, str]) -> str:
    """The address of a lock's entry, its parameters without names."""
    return re.sub("{[^{}]*}", "{}", entry["address"])


def _lost(version: str, name: str, entry: Mapping[str, str], current: Mapping[str, Mapping[str, str]]) -> str:
    resource, _, method = name.partition(".")
    was = f"{entry['id']} ({entry['address']})"
    outcome = f"would be gone, with {was}"
    if name in current:
        outcome = f"would stand for {current[name]['id']} ({current[name]['address']}), not for {was}"
    moved = next((new for new, same in current.items() if _address(same) == _address(entry)), None)
    if moved:
        advice = _advice(resource, current[moved]["id"], method=method)
        outcome = f"would be {moved}; to keep it:\n{advice}\nto let it go"
    use = f"use {moved}" if moved else "<why, and what to use instead>"
    return f'{version}: the released name {name} {outcome}:\n[acknowledged."{version}"]\n"{name}" = "{use}"'
