"""Friendly names of the operations: a pure function of openapi/names.toml, and the lock that keeps them.

Every operation becomes `resource.method`. The resource follows from the operation's tag. The method follows
from its id: the words of the resource go, the verb is normalised, and what still reads badly has an exception
in names.toml. A name that was released stays, or its end is acknowledged there.
"""

from __future__ import annotations

import json
import keyword
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs

Phrase: TypeAlias = tuple[str, ...]


@attrs.frozen(order=True)
class Named:
    """What a name is made from: one operation of a version; `returns_list` if its success is a JSON array."""

    id: str
    tag: str
    method: str
    path: str
    returns_list: bool


@attrs.frozen(order=True)
class Name:
    """A friendly name: `tenant.<resource>.<method>(...)`."""

    resource: str
    method: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.method}"


Names: TypeAlias = dict[str, dict[str, Name]]  # version, operation id
Lock: TypeAlias = dict[str, dict[str, str]]  # version, "resource.method": the operation id it stands for


@attrs.frozen
class VerbRule:
    """The verb of ids that begin with one of `says`; no `methods` and no `returns` mean any."""

    says: frozenset[str]
    methods: frozenset[str]
    returns: str | None
    verb: str

    def fits(self, word: str, operation: Named) -> bool:
        """Tell whether the rule gives the verb of this operation, whose id begins with `word`."""
        returns = "list" if operation.returns_list else "one"
        sent_so = not self.methods or operation.method in self.methods
        return word in self.says and sent_so and self.returns in (None, returns)


@attrs.frozen
class Policy:
    """What names.toml says, table by table; the phrases of a table stand longest first."""

    plurals: Mapping[str, str]
    particles: frozenset[str]
    endings: tuple[Phrase, ...]
    bulk: tuple[Phrase, ...]
    verbs: tuple[VerbRule, ...]
    resources: Mapping[str, str]
    nouns: Mapping[str, tuple[Phrase, ...]]
    exceptions: Mapping[str, Name]
    stutters: Mapping[str, str]
    reserved_resources: frozenset[str]
    reserved_methods: frozenset[str]
    acknowledged: Mapping[str, Mapping[str, str]]
    classes: Mapping[str, Mapping[str, Any]]


class NamesError(ValueError):
    """Names need a decision; each of `problems` tells what is wrong and what to write in names.toml."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(self.problems))

    def __reduce__(self) -> tuple[type[NamesError], tuple[tuple[str, ...]]]:
        return NamesError, (self.problems,)  # as it was made: errors come out of other processes


# What lodash takes for a word: ordinals, acronyms, capitalised or lower-case words, numbers.
_WORD = re.compile(
    r"\d*(?:1ST|2ND|3RD|(?![123])\dTH)(?=\b|[a-z_])|\d*(?:1st|2nd|3rd|(?![123])\dth)(?=\b|[A-Z_])"
    r"|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+"
)
_TOGETHER = [
    ("^patch", "update"), ("^put", "replace"), ("mfakba", "MFA KBA"), ("multi ?host", "multi-host"),
    ("non employee", "non-employee"), ("o auth", "OAuth"), ("pre defined", "predefined"),
    ("un ignore", "unignore"), (r"([a-z]) (\d+)", r"\1\2"),
]  # fmt: skip
_ACRONYMS = [
    "api", "csv", "das", "dkim", "iai", "id", "idn", "ip", "json", "jwks", "jwt", "kba", "mfa", "pat", "s3",
    "saml", "sed", "sim", "sod", "sp", "ssf", "sso", "ui", "uri", "url", "xml",
]  # fmt: skip
_SPELLING = {f"{word}{s}": f"{word.upper()}{s}" for word in _ACRONYMS for s in ("", "s")}
_SPELLING |= {"acct": "account", "async": "asynchronously", "attr": "attribute", "certs": "certifications"}
_SPELLING |= {"duo": "Duo", "oauth": "OAuth", "okta": "Okta"}


def slug(operation_id: str) -> str:
    """Give the last part of the address of an operation's page: its id in kebab case, as lodash has it."""
    return "-".join(_words(operation_id))


def sentence(operation_id: str) -> str:
    """Say an operation id in words: capitalised, acronyms as usual, no word twice in a row, a full stop."""
    said = " ".join(_words(operation_id))
    for apart, together in _TOGETHER:
        said = re.sub(rf"\b{apart}\b", together, said)
    spelt = [_SPELLING.get(word, word) for word in said.split()]
    text = " ".join(word for at, word in enumerate(spelt) if word not in spelt[max(at - 1, 0) : at])
    return f"{text[:1].upper()}{text[1:]}."


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
    return sorted(
        [f"[exceptions.{name.resource}] {id}" for id, name in policy.exceptions.items() if id not in ids]
        + [f'[resources] "{tag}"' for tag in policy.resources if tag not in tags]
        + [f"[nouns] {resource}" for resource in policy.nouns if resource not in resources]
        + [f"[stutters] {id}" for id in policy.stutters if id not in repeated]
    )


def as_lock(names: Names) -> Lock:
    """Turn names around: what each friendly name stands for."""
    return {version: {str(name): id for id, name in by_id.items()} for version, by_id in names.items()}


def lock_text(names: Names) -> str:
    """Write names as a lock: sorted JSON, so that the same names give the same bytes."""
    return json.dumps(as_lock(names), indent=1, sort_keys=True) + "\n"


def read_lock(path: Path) -> Lock:
    """Read a lock; where there is no file, nothing was released. Raises NamesError if it is not a lock."""
    if not path.exists():
        return {}
    try:
        lock: Lock = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise NamesError([f"{path}: not JSON: {error}"]) from error
    if problems := list(_strange(lock, {...: {...: str}}, "the lock")):
        raise NamesError(f"{path}: {problem}" for problem in problems)
    return lock


def check_lock(old: Lock, new: Names, policy: Policy, *, early: bool = False) -> None:
    """Hold released names: each still stands for its operation, or names.toml acknowledges that it does not.

    An acknowledgement stays as history once its name is gone. While the name stands for the same operation it
    is stale, as it would let a later loss pass unseen; `early` allows that, for documents older than
    names.toml. Raises NamesError with every such name and the lines to add or to remove.
    """
    now = as_lock(new)
    problems = []
    for version, released in sorted(old.items()):
        given, current = policy.acknowledged.get(version, {}), now.get(version, {})
        for name, id in sorted(released.items()):
            if current.get(name) != id and name not in given:
                problems.append(_lost(version, name, id, current))
            if current.get(name) == id and name in given and not early:
                where = f'remove from [acknowledged."{version}"]:\n"{name}" = ...'
                problems.append(f"{version}: stale acknowledgement, {name} still stands for {id}; {where}")
    if problems:
        raise NamesError(problems)


def load_policy(path: Path) -> Policy:
    """Read names.toml. Raises NamesError with each key it does not know and each value it cannot use."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise NamesError([f"{path}: not TOML: {error}"]) from error
    if problems := list(_strange(raw, _SHAPE, "")) or list(_unclear(raw)):
        raise NamesError(f"{path}: {problem}" for problem in problems)
    words, reserved, exceptions = (raw.get(table, {}) for table in ("words", "reserved", "exceptions"))
    return Policy(
        plurals=words.get("plurals", {}),
        particles=frozenset(words.get("particles", ())),
        endings=_phrases(words.get("endings", ())),
        bulk=_phrases(words.get("bulk", ())),
        verbs=tuple(_verb_rule(rule) for rule in raw.get("verbs", ())),
        resources=raw.get("resources", {}),
        nouns={resource: _phrases(nouns) for resource, nouns in raw.get("nouns", {}).items()},
        exceptions={id: Name(resource, said[id]) for resource, said in exceptions.items() for id in said},
        stutters=raw.get("stutters", {}),
        reserved_resources=frozenset(reserved.get("resources", ())),
        reserved_methods=frozenset(reserved.get("methods", ())),
        acknowledged=raw.get("acknowledged", {}),
        classes=raw.get("classes", {}),
    )


def _verb_rule(rule: Mapping[str, Any]) -> VerbRule:
    says, methods = frozenset(rule["says"]), frozenset(rule.get("methods", ()))
    return VerbRule(says, methods, rule.get("returns"), rule["verb"])


def _phrases(phrases: Iterable[str]) -> tuple[Phrase, ...]:
    return tuple(_longest_first(tuple(phrase.split()) for phrase in phrases if phrase.split()))


def _longest_first(phrases: Iterable[Phrase]) -> list[Phrase]:
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))


# The shape of names.toml: `...` stands for any key of a table, a list holds the shape of its items.
_SHAPE: Any = {
    "words": {"plurals": {...: str}, "particles": [str], "endings": [str], "bulk": [str]},
    "verbs": [{"says": [str], "verb": str, "methods": [str], "returns": str}],
    "resources": {...: str},
    "nouns": {...: [str]},
    "exceptions": {...: {...: str}},
    "stutters": {...: str},
    "reserved": {"resources": [str], "methods": [str]},
    "acknowledged": {...: {...: str}},
    "classes": {...: {"of": str, "has": [str], "returned_by": str}},
}
_KINDS: Any = {dict: "a table", list: "a list", str: "a string"}


def _strange(value: Any, shape: Any, where: str) -> Iterator[str]:
    """List what in `value` has not the shape it should have; `where` is the path to it."""
    kind: Any = shape if isinstance(shape, type) else type(shape)
    if not isinstance(value, kind):
        yield f"{where} should be {_KINDS[kind]}, not {value!r}"
    elif kind is list:
        for at, item in enumerate(value):
            yield from _strange(item, shape[0], f"{where}[{at}]")
    elif kind is dict:
        for key, item in value.items():
            inner = f"{where}.{key}" if where else key
            if key in shape or ... in shape:
                yield from _strange(item, shape.get(key, shape.get(...)), inner)
            else:
                yield f"unknown key {inner}"


def _unclear(raw: Mapping[str, Any]) -> Iterator[str]:
    """List what has the right shape and still does not say one thing."""
    for at, rule in enumerate(raw.get("verbs", ())):
        if not {"says", "verb"} <= set(rule) or rule.get("returns", "list") not in ("list", "one"):
            yield f'verbs[{at}] needs `says` and `verb`; `returns` is "list" or "one"'
    places: dict[str, list[str]] = defaultdict(list)
    for resource, methods in raw.get("exceptions", {}).items():
        for id in methods:
            places[id].append(f"[exceptions.{resource}]")
    for id, found in places.items():
        if len(found) > 1:
            yield f"{id} has two names, in {' and '.join(found)}"


def _name(operation: Named, policy: Policy) -> Name:
    if operation.id in policy.exceptions:
        return policy.exceptions[operation.id]
    resource = _resource(operation.tag, policy)
    first, *rest = _words(operation.id) or [""]
    verb = next((rule.verb for rule in policy.verbs if rule.fits(first, operation)), first)
    thing = _without(rest, policy.bulk)
    if thing != rest and not verb.startswith("bulk_"):
        verb = f"bulk_{verb}"
    own = _own_words(policy, resource.split("_"), _words(operation.tag), *policy.nouns.get(resource, ()))
    thing = _tidied(_without(thing, own), policy)
    return Name(resource, "_".join([verb, *(_pluralised(thing, policy) if verb == "list" else thing)]))


def _resource(tag: str, policy: Policy) -> str:
    words = _words(tag)
    said = [*words[:-1], *(_plural(word, policy) for word in words[-1:])]
    return policy.resources.get(tag, "_".join(said))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(re.sub("['\u2019]", "", text))]


def _own_words(policy: Policy, *nouns: Sequence[str]) -> list[Phrase]:
    """Give the nouns in the singular and in the plural, the longest first."""
    forms = {(*noun[:-1], form(noun[-1], policy)) for noun in nouns if noun for form in (_singular, _plural)}
    return _longest_first(forms)


def _without(words: Sequence[str], phrases: Iterable[Phrase]) -> list[str]:
    left = list(words)
    for phrase in phrases:
        while (at := _position(left, phrase)) is not None:
            del left[at : at + len(phrase)]
    return left


def _position(words: Sequence[str], phrase: Phrase) -> int | None:
    starts = range(len(words) - len(phrase) + 1)
    return next((at for at in starts if tuple(words[at : at + len(phrase)]) == phrase), None)


def _tidied(words: list[str], policy: Policy) -> list[str]:
    """Drop endings that say nothing, and particles (for, by, from, ...) that no longer join two things."""
    ending = next((phrase for phrase in policy.endings if tuple(words[-len(phrase) :]) == phrase), ())
    left = words[: len(words) - len(ending)]
    loose = {len(left) - 1, *(at - 1 for at, word in enumerate(left) if word in policy.particles)}
    kept = [word for at, word in enumerate(left) if word not in policy.particles or at not in loose]
    return kept if kept == words else _tidied(kept, policy)


def _pluralised(words: list[str], policy: Policy) -> list[str]:
    """Put the last word before the first particle in the plural: a list has several of it."""
    end = next((at for at, word in enumerate(words) if word in policy.particles), len(words))
    return [*words[: end - 1], _plural(words[end - 1], policy), *words[end:]] if end else words


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
    known = {_resource(op.tag, policy) for ops in operations.values() for op in ops}
    for version, ops in operations.items():
        places: dict[str, list[str]] = defaultdict(list)
        for op in ops:
            places[op.id].append(f"{op.method} {op.path}")
        for id, found in places.items():
            if len(found) > 1:
                yield f"{version}: repair the id {id}, which {len(found)} operations have: {', '.join(found)}"
            if (resource := names[version][id].resource) not in known:
                yield f"[exceptions.{resource}] {id}: no tag has this resource; correct it, or give it a tag"


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
            told = " and ".join(f"{name} in {version}" for name, version in variants.items())
            name = next(iter(variants))
            yield f"{id} would be {told}; pin one name:\n{_advice(name.resource, id, method=name.method)}"


def _lost(version: str, name: str, id: str, current: Mapping[str, str]) -> str:
    resource, _, method = name.partition(".")
    taken = name in current
    said = f"would stand for {current[name]}, not for {id}" if taken else f"would be gone, with {id}"
    moved = next((new for new, same in current.items() if same == id), None)
    if moved:
        said = f"would be {moved}; to keep it:\n{_advice(resource, id, method=method)}\nto let it go"
    use = f"use {moved}" if moved else "<why, and what to use instead>"
    return f'{version}: the released name {name} {said}:\n[acknowledged."{version}"]\n"{name}" = "{use}"'
