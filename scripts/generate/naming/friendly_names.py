"""Friendly names of the operations: by the rules of openapi/names.toml, unless a released name is held.

Every operation becomes `resource.method`. The resource follows from the operation's tag. The method follows from its
id: the words of the resource go, the verb is normalised, and what still reads badly has an exception in names.toml. A
name that was released stays (`name_lock.py`). If two operations have one name by the rules, a rule decides between
them.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import attrs

from scripts.generate.naming.name_lock import Entry, Lock, Names, advice, build_lock, names_by_place, place
from scripts.generate.naming.policy import Name, Named, NamesError, Phrase, Policy, longest_first
from scripts.generate.naming.words import words


@attrs.frozen
class Friendly:
    """The names of all operations.

    Args:
        names: the name of each operation, by version and operation id.
        ruled: the names by the rules alone.
        notices: sentences on new names that differ from those by the rules, or repeat their resource, by version.
    """

    names: Names
    ruled: Names
    notices: Mapping[str, tuple[str, ...]]


def friendly(operations: Mapping[str, Sequence[Named]], policy: Policy, released: Lock | None = None) -> Friendly:
    """Name every operation of every version.

    The result depends on the policy, the lock and each operation alone, never on their order. Every name is a public
    Python identifier and unique in its version. A new name is the same in every version that has the operation at the
    same address, as far as it is free there.

    Args:
        operations: the operations of each version.
        policy: the rules and exceptions.
        released: the lock of the last run. Default: none.

    Raises:
        NamesError: with every name for which this does not hold.
    """
    released = released or {}
    ordered = {version: sorted(ops) for version, ops in sorted(operations.items())}
    problems = [*_repeated_ids(ordered)]
    if problems:
        raise NamesError(problems)
    ruled: Names = {}
    names: Names = {}
    notices: dict[str, tuple[str, ...]] = {}
    known = dict(released)  # and what this run has named
    for version, ops in ordered.items():
        ruled[version] = _by_rules(ops, policy)
        held = _held(version, ops, ruled[version], policy, known)
        names[version] = _settled(ops, held, _with_released_resources(version, ops, policy, released))
        new = {id: name for id, name in names[version].items() if id not in held}
        notices[version] = (
            *_notices(ops, names[version], ruled[version], released.get(version, {})),
            *_stutters(ops, new, policy),
        )
        known[version] = {**build_lock({version: names[version]}, ordered)[version], **released.get(version, {})}
    problems = [*_unknown_resources(ordered, policy), *_collisions(ordered, names), *_unusable(ordered, names, policy)]
    if problems:
        raise NamesError(dict.fromkeys(problems))
    return Friendly(names, ruled, notices)


def unused_exceptions(operations: Mapping[str, Sequence[Named]], policy: Policy) -> list[str]:
    """List the entries of names.toml that speak of nothing these documents have, each by its place there."""
    ops = [op for of_version in operations.values() for op in of_version]
    ids, tags = {id for op in ops for id in (op.id, op.plain_id)}, {op.tag for op in ops}
    resources = {_resource(tag, policy) for tag in tags}
    repeated = {id for op in ops if _repeats(_name(op, policy), policy) for id in (op.id, op.plain_id)}
    excepted = {name.resource for id, name in policy.exceptions.items() if id in ids}
    return sorted(
        [f"[exceptions.{name.resource}] {id}" for id, name in policy.exceptions.items() if id not in ids]
        + [f'[resources] "{tag}"' for tag in policy.resources if tag not in tags]
        + [f"[nouns] {resource}" for resource in policy.nouns if resource not in resources | policy.split.keys()]
        + [f"[split] {resource}" for resource in policy.split if resource not in excepted]
        + [f"[stutters] {id}" for id in policy.stutters if id not in repeated]
    )


def _with_released_resources(version: str, operations: Iterable[Named], policy: Policy, released: Lock) -> Policy:
    """The policy with the resources that tags have by their released operations: upstream renames tags.

    That is so if these operations agree, and names.toml does not say what the resource is.
    """
    entries, acknowledged = released.get(version, {}), policy.acknowledged.get(version, {})
    tags = {place(f"{op.method} {op.path}"): op.tag for op in operations}
    resources: dict[str, set[str]] = defaultdict(set)
    for text, entry in entries.items():
        if entry["id"] in policy.exceptions or _let_go(text, entry, acknowledged):
            continue
        for tag in {entry.get("tag", ""), tags.get(place(entry["address"]), "")} - {""}:
            resources[tag].add(text.partition(".")[0])
    agreed = {tag: resource for tag, (resource, *others) in resources.items() if not others}
    return attrs.evolve(policy, resources={**agreed, **policy.resources})


def _by_rules(operations: Sequence[Named], policy: Policy) -> dict[str, Name]:
    """The name of each operation by the policy alone; of several versions of one, the lowest has the plain name."""
    lowest: dict[str, int] = {}
    for op in operations:
        lowest[op.plain_id] = min(op.number, lowest.get(op.plain_id, op.number))
    names = {}
    for op in operations:
        name = _name(op, policy)
        later = op.number > lowest[op.plain_id] and op.id not in policy.exceptions
        names[op.id] = attrs.evolve(name, method=f"{name.method}_v{op.number}") if later else name
    return names


def _held(
    version: str, operations: Sequence[Named], ruled: Mapping[str, Name], policy: Policy, released: Lock
) -> dict[str, Name]:
    """The names that operations have from the lock: from their version's, or as newcomers there from another's.

    A name of the own version is not held if the rules give another name to the released operation than they did: then
    the policy has changed, and the change has to be acknowledged.
    """
    own, acknowledged = released.get(version, {}), policy.acknowledged.get(version, {})
    by_place = names_by_place(released, version)
    held: dict[str, Name] = {}
    newcomers: list[Named] = []
    for op in operations:
        text = by_place.get(place(f"{op.method} {op.path}"))
        if text is not None:
            if not _let_go(text, own[text], acknowledged) and _is_as_released(text, own[text], op, policy):
                held[op.id] = Name(*text.split(".", 1))
        elif not _is_excepted(op, policy):
            newcomers.append(op)
    newcomers = [op for op in newcomers if not (op.number and ruled[op.id].method.endswith(f"_v{op.number}"))]
    return held | _inherited_names(newcomers, _inherited(version, released), {*own, *map(str, held.values())})


def _inherited_names(
    newcomers: Sequence[Named], inherited: Mapping[str, str], used: Collection[str]
) -> dict[str, Name]:
    """The names that newcomers have from other versions: for their addresses, and then for their ids."""
    names: dict[str, str] = {}
    for by_address in (True, False):
        for op in sorted(newcomers, key=lambda op: (op.number, op)):
            text = inherited.get(place(f"{op.method} {op.plain_path}") if by_address else op.plain_id)
            if text is not None and op.id not in names and text not in {*used, *names.values()}:
                names[op.id] = text
    return {id: Name(*text.split(".", 1)) for id, text in names.items()}


def _is_excepted(operation: Named, policy: Policy) -> bool:
    return bool({operation.id, operation.plain_id} & policy.exceptions.keys())


def _inherited(version: str, released: Lock) -> dict[str, str]:
    """The names of the other versions by address and by id, as far as they agree; without versions of services."""
    names: dict[str, set[str]] = defaultdict(set)
    for other, entries in released.items():
        for name, entry in entries.items() if other != version else ():
            method, _, path = entry["address"].partition(" ")
            op = Named(entry["id"], "", method, path, returns_list=False)
            names[place(f"{method} {op.plain_path}")].add(name)
            names[op.plain_id].add(name)
    return {key: one for key, (one, *more) in names.items() if not more}


def _let_go(name: str, entry: Mapping[str, str], acknowledged: Mapping[str, str]) -> bool:
    return name in acknowledged and entry.get("after") != acknowledged[name]


def _is_as_released(text: str, entry: Entry, operation: Named, policy: Policy) -> bool:
    """Whether the policy gives the released operation the name that it gave; upstream may have changed id and tag."""
    method, _, path = entry["address"].partition(" ")
    tag = entry.get("tag", operation.tag)
    returns_list = entry["returns"] == "list" if "returns" in entry else operation.returns_list
    one = Named(entry["id"], tag, method, path, returns_list)
    return str(_name(one, policy)) == entry.get("by_rule", text).removesuffix(f"_v{one.number}")


def _settled(operations: Sequence[Named], held: Mapping[str, Name], policy: Policy) -> dict[str, Name]:
    """The names; of several operations with one name, one that is held, excepted or has the shortest path keeps it."""
    ruled = _by_rules(operations, policy)
    names: dict[str, Name] = {}
    used: set[Name] = set()

    def rank(op: Named) -> tuple[bool, bool, int, Named]:
        return op.id not in held, not _is_excepted(op, policy), op.path.count("/"), op

    for op in sorted(operations, key=rank):
        name = held.get(op.id, ruled[op.id])
        if name in used and op.id not in held and not (_is_excepted(op, policy) and name not in held.values()):
            name = _other_name(op, name, used | {*ruled.values()}, policy)
        names[op.id] = name
        used.add(name)
    return names


def _other_name(op: Named, name: Name, used: Collection[Name], policy: Policy) -> Name:
    """Another name for an operation whose name is in use.

    What gets several things lists them, if its path does not end in a parameter. If that is no name either, exceptions
    do not count, and the words at the end of the id stay, which usually say nothing. The last resort is a number.
    """
    *_, last = _tidied(words(op.plain_id), policy) or [""]
    if not op.path.endswith("}") and _singular(last, policy) != last:
        listed = Name(name.resource, re.sub("^get(?=_|$)", "list", name.method))
        if listed not in used:
            return listed
    rules = attrs.evolve(policy, exceptions={})
    for other in (_name(op, rules), _name(op, attrs.evolve(rules, endings=()))):
        if other not in used:
            return other
    number = 2
    while (numbered := Name(name.resource, f"{name.method}_{number}")) in used:
        number += 1
    return numbered


def _notices(
    operations: Iterable[Named], names: Mapping[str, Name], ruled: Mapping[str, Name], lock: Mapping[str, Entry]
) -> Iterator[str]:
    for op in operations:
        name, rule = names[op.id], ruled[op.id]
        if name != rule and lock.get(str(name), {}).get("by_rule") != str(rule):
            yield (
                f"{op.id} ({op.method} {op.path}) is {name}, although its id gives {rule}; "
                f"for another name:\n{advice(name.resource, op.plain_id)}"
            )


def _name(operation: Named, policy: Policy) -> Name:
    for id in (operation.id, operation.plain_id):
        if id in policy.exceptions:
            return policy.exceptions[id]
    resource = _resource(operation.tag, policy)
    first, *rest = words(operation.plain_id) or [""]
    verb = next((rule.verb for rule in policy.verbs if rule.fits(first, operation)), first)
    thing = _without(rest, policy.bulk)
    if thing != rest and not verb.startswith("bulk_"):
        verb = f"bulk_{verb}"
    own = _own_words(policy, resource.strip("_").split("_"), words(operation.tag), *policy.nouns.get(resource, ()))
    thing = _tidied(_without(thing, own), policy)
    method = "_".join([verb, *(_pluralised(thing, policy) if verb == "list" else thing)])
    return Name(resource, _allowed(method, policy.reserved_methods))


def _allowed(word: str, reserved: frozenset[str]) -> str:
    """The word; one that Python or the client has in use ends with an underscore."""
    return f"{word}_" if word in reserved or keyword.iskeyword(word) else word


def _resource(tag: str, policy: Policy) -> str:
    tag_words = words(tag)
    parts = [*tag_words[:-1], *(_plural(word, policy) for word in tag_words[-1:])]
    return policy.resources.get(tag, _allowed("_".join(parts), policy.reserved_resources))


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


def _repeated_ids(operations: Mapping[str, Sequence[Named]]) -> Iterator[str]:
    for version, ops in operations.items():
        places: dict[str, list[str]] = defaultdict(list)
        for op in ops:
            places[op.id].append(f"{op.method} {op.path}")
        for id, routes in places.items():
            if len(routes) > 1:
                yield f"{version}: repair the id {id}, which {len(routes)} operations have: {', '.join(routes)}"


def _unknown_resources(operations: Mapping[str, Sequence[Named]], policy: Policy) -> Iterator[str]:
    known = {_resource(op.tag, policy) for ops in operations.values() for op in ops} | policy.split.keys()
    for ops in operations.values():
        for op in ops:
            for id in {op.id, op.plain_id} & policy.exceptions.keys():
                if (resource := policy.exceptions[id].resource) not in known:
                    yield f"[exceptions.{resource}] {id}: no tag has this resource; correct it, or add it to [split]"


def _collisions(operations: Mapping[str, Sequence[Named]], names: Names) -> Iterator[str]:
    for version, ops in operations.items():
        claims: dict[Name, dict[str, str]] = defaultdict(dict)
        for op in ops:
            claims[names[version][op.id]][op.id] = f"{op.id} ({op.method} {op.path})"
        for name, claimed in claims.items():
            if len(claimed) > 1:
                who = " and ".join(claimed.values())
                yield f"{name} would be {who} in {version}; keep one:\n{advice(name.resource, *claimed)}"


def _unusable(operations: Mapping[str, Sequence[Named]], names: Names, policy: Policy) -> Iterator[str]:
    for version, ops in operations.items():
        for op in ops:
            name = names[version][op.id]
            if why := _fault(name.resource, policy.reserved_resources):
                yield f'{name.resource!r} {why}; choose another resource:\n[resources]\n"{op.tag}" = "..."'
            if why := _fault(name.method, policy.reserved_methods):
                yield f"{name}: {name.method!r} {why}; choose another word:\n{advice(name.resource, op.id)}"


def _fault(word: str, reserved: frozenset[str]) -> str:
    if word in reserved:
        return "is reserved"
    sound = word.isascii() and word.isidentifier() and word == word.lower() and not word.startswith("_")
    return "" if sound and not keyword.iskeyword(word) else "is no public Python name"


def _stutters(operations: Iterable[Named], names: Mapping[str, Name], policy: Policy) -> Iterator[str]:
    for op in operations:
        name = names.get(op.id)
        if name and not {op.id, op.plain_id} & policy.stutters.keys() and _repeats(name, policy):
            reason = f'or say why not:\n[stutters]\n{op.plain_id} = "..."'
            yield f"{name} repeats its resource; to say it shorter:\n{advice(name.resource, op.plain_id)}\n{reason}"


def _repeats(name: Name, policy: Policy) -> bool:
    own = _own_words(policy, name.resource.strip("_").split("_"), *policy.nouns.get(name.resource, ()))
    return any(_position(name.method.split("_"), noun) is not None for noun in own)
