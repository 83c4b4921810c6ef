"""Naming policy: what `openapi/names.toml` says, and the values that names are made from."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from scripts.document import service_version, without_version
from scripts.grammar import is_placeholder

Phrase: TypeAlias = tuple[str, ...]


@attrs.frozen(order=True)
class Named:
    """One operation of a version, as far as names depend on it; `returns_list` if its success is a JSON array.

    The version of a service, which its path and id have, is no part of the name.
    """

    id: str
    tag: str
    method: str
    path: str
    returns_list: bool

    @property
    def number(self) -> int:
        """The version that path and id have; 0 for none."""
        return service_version(self.id, self.path)

    @property
    def plain_id(self) -> str:
        """The id without the version."""
        return self.id.removesuffix(f"V{self.number}")

    @property
    def plain_path(self) -> str:
        """The path without the version."""
        return without_version(self.path, self.number)


@attrs.frozen(order=True)
class Name:
    """A friendly name: `tenant.<resource>.<method>(...)`."""

    resource: str
    method: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.method}"


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
    """The tables of names.toml; the phrases of a table are sorted by length, the longest first."""

    plurals: Mapping[str, str]
    particles: frozenset[str]
    endings: tuple[Phrase, ...]
    bulk: tuple[Phrase, ...]
    verbs: tuple[VerbRule, ...]
    resources: Mapping[str, str]
    nouns: Mapping[str, tuple[Phrase, ...]]
    exceptions: Mapping[str, Name]
    split: Mapping[str, str]
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


def load_policy(path: Path) -> Policy:
    """Read names.toml. Raises NamesError with each key it does not know and each value it cannot use."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NamesError([f"{path}: missing; restore it from the last commit"]) from None
    except ValueError as error:
        raise NamesError([f"{path}: not TOML: {error}"]) from error
    if problems := list(odd_parts(raw, _FORM, "")) or list(_unclear(raw)):
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
        exceptions={id: Name(resource, methods[id]) for resource, methods in exceptions.items() for id in methods},
        split=raw.get("split", {}),
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
    return tuple(longest_first(tuple(phrase.split()) for phrase in phrases if phrase.split()))


def longest_first(phrases: Iterable[Phrase]) -> list[Phrase]:
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))


# The form of names.toml: `...` stands for any key of a table, a list holds the form of its items.
_FORM: Any = {
    "words": {"plurals": {...: str}, "particles": [str], "endings": [str], "bulk": [str]},
    "verbs": [{"says": [str], "verb": str, "methods": [str], "returns": str}],
    "resources": {...: str},
    "nouns": {...: [str]},
    "exceptions": {...: {...: str}},
    "split": {...: str},
    "stutters": {...: str},
    "reserved": {"resources": [str], "methods": [str]},
    "acknowledged": {...: {...: str}},
    "classes": {...: {"of": str, "has": [str], "returned_by": str}},
}
_KINDS: Any = {dict: "a table", list: "a list", str: "a string"}


def odd_parts(value: Any, form: Any, where: str) -> Iterator[str]:
    """List the parts of a value that are not of the form; `where` is the path to the value."""
    kind: Any = form if isinstance(form, type) else type(form)
    if not isinstance(value, kind):
        yield f"{where} should be {_KINDS[kind]}, not {value!r}"
    elif kind is list:
        for index, item in enumerate(value):
            yield from odd_parts(item, form[0], f"{where}[{index}]")
    elif kind is dict:
        for key, item in value.items():
            inner = f"{where}.{key}" if where else key
            if key in form or ... in form:
                yield from odd_parts(item, form.get(key, form.get(...)), inner)
            else:
                yield f"unknown key {inner}"


def _unclear(raw: Mapping[str, Any]) -> Iterator[str]:
    """List what has the right shape and still does not say one thing."""
    for index, rule in enumerate(raw.get("verbs", ())):
        if not {"says", "verb"} <= set(rule) or rule.get("returns", "list") not in ("list", "one"):
            yield f'verbs[{index}] needs `says` and `verb`; `returns` is "list" or "one"'
    places: dict[str, list[str]] = defaultdict(list)
    for resource, methods in raw.get("exceptions", {}).items():
        for id in methods:
            places[id].append(f"[exceptions.{resource}]")
    for id, tables in places.items():
        if len(tables) > 1:
            yield f"{id} has two names, in {' and '.join(tables)}"
    texts = [
        (f'[acknowledged."{v}"] {name}', text)
        for v, t in raw.get("acknowledged", {}).items()
        for name, text in t.items()
    ]
    texts += [(f"[{table}] {key}", text) for table in ("split", "stutters") for key, text in raw.get(table, {}).items()]
    for where, text in texts:
        if is_placeholder(text):
            yield f"{where}: {text!r} is no reason; write why, and what to use instead"
