"""Class names by policy: the `[classes]` table of `names.toml`, and schemas of one structure under several names."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from scripts.document import Document, Schema, operations, ref_name
from scripts.generate.naming.policy import NamesError
from scripts.generate.naming.structures import renamed, structures


@attrs.frozen
class ClassRule:
    """One entry of the table: the class name of one structure.

    Args:
        name: the class name.
        of: the name that the schema has without the entry, numbers at its end aside: upstream renumbers them at will.
        has: properties, or values of an enum, that tell it from others of that name; empty for what no earlier entry
            has selected.
        returned_by: the id of an operation that returns the schema or a list of it; "" for any schema.
    """

    name: str
    of: str
    has: frozenset[str] = frozenset()
    returned_by: str = ""

    @property
    def text(self) -> str:
        """What the entry says, for the lock."""
        return " ".join([self.of, *sorted(self.has), self.returned_by]).strip()

    def selects(self, schema: Schema, returned_by: Collection[str]) -> bool:
        """Whether a schema of the right name is meant, by its parts and the operations that return it."""
        return (not self.returned_by or self.returned_by in returned_by) and self.has <= {*_parts(schema)}


def read_class_rules(table: Mapping[str, Mapping[str, Any]]) -> tuple[ClassRule, ...]:
    """Read the `[classes]` table.

    Args:
        table: class name to entry; its keys and their types are known to be right.

    Raises:
        NamesError: for an entry without `of`, and for a name that is not that of a class.
    """
    wrong = [name for name, entry in table.items() if "of" not in entry or not re.fullmatch("[A-Z][A-Za-z0-9]*", name)]
    if wrong:
        raise NamesError(f'[classes] {name}: write it as Name = {{ of = "Schema", ... }}' for name in wrong)
    return tuple(
        ClassRule(name, entry["of"], frozenset(entry.get("has", ())), entry.get("returned_by", ""))
        for name, entry in table.items()
    )


def _parts(schema: Schema) -> list[str]:
    return [*schema.get("properties", {}), *map(str, schema.get("enum", ()))]


class Selection:
    """The entries of the table, and which of them a document has used.

    Args:
        rules: the entries, in the table's order.
        lock: class name to fingerprint, from the last run. Default: none.
        released: the entries of the last run: class name to text. Default: none.
    """

    def __init__(
        self,
        rules: Iterable[ClassRule],
        lock: Mapping[str, str] = MappingProxyType({}),
        released: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._rules = tuple(rules)
        self._lock = lock
        self._old = {rule.name for rule in self._rules if released.get(rule.name) == rule.text}
        self.used: set[str] = set()
        self.notices: list[str] = []

    def select(
        self,
        schemas: Mapping[str, Schema],
        names: Mapping[str, str],
        returned: Mapping[str, Collection[str]],
        marks: Callable[[], Mapping[str, str]] = dict,
    ) -> dict[str, str]:
        """The class name of each schema that an entry selects; an entry that is used already selects no more.

        Args:
            schemas: the components.
            names: the names, without the table, of the components to select from.
            returned: the ids of the operations that return a component.
            marks: gives the fingerprints of the components, for the lock. Default: none.

        An entry that the last run had as it is takes no structure from another class of this name, numbers aside: the
        class keeps its name. Of schemas with different structures, an entry selects the first, which keeps upstream's
        name without a number.
        """
        selected: dict[str, str] = {}
        keys_by_stem: dict[str, list[str]] = {}
        for key, name in names.items():
            keys_by_stem.setdefault(stem(name), []).append(key)
        for rule in self._rules:
            candidates = [key for key in keys_by_stem.get(stem(rule.of), ()) if key not in selected]
            keys = [key for key in candidates if rule.selects(schemas[key], returned.get(key, ()))]
            keys = self._not_held(rule, keys, marks()) if keys and rule.name in self._old else keys
            if not keys or rule.name in self.used:
                continue
            if len(keys) > 1:
                whole = structures(schemas)
                first, *others = sorted(keys, key=lambda key: (len(key), key))
                same = [key for key in others if whole[key] == whole[first]]
                if len(same) < len(others):
                    several = " and ".join(sorted({f"one with {', '.join(_parts(schemas[key]))}" for key in keys}))
                    self.notices.append(f"[classes] {rule.name} stands for several schemas: {several}; add to `has`")
                keys = [first, *same]
            self.used.add(rule.name)
            selected.update(dict.fromkeys(keys, rule.name))
        return selected

    def _not_held(self, rule: ClassRule, keys: list[str], marks: Mapping[str, str]) -> list[str]:
        """Those of the components that had the entry's name in the last run, else those that had no class of `of`."""
        others = {mark for name, mark in self._lock.items() if name != rule.name and stem(name) == stem(rule.of)}
        same = [key for key in keys if marks.get(key) == self._lock.get(rule.name)]
        return same or [key for key in keys if marks.get(key) not in others]


def named_components(
    document: Document,
    selection: Selection,
    class_name: Callable[[str], str],
    marks: Callable[[], Mapping[str, str]] = dict,
) -> tuple[Document, dict[str, str]]:
    """The document, its components named by the table, and those of one structure and name, numbers aside, merged.

    Returns:
        The document, and the new name of each component.
    """
    schemas = document["components"]["schemas"]
    selected = selection.select(schemas, {key: class_name(key) for key in schemas}, _returned(document), marks)
    whole = structures(schemas)
    names: dict[str, str] = {}
    first: dict[tuple[str, str], str] = {}
    taken = {name: whole[key] for key, name in selected.items()}
    for key in sorted(schemas, key=lambda key: (len(key), key)):
        name, number = selected.get(key, key), 2
        while taken.setdefault(name, whole[key]) != whole[key]:  # the table gives another schema this name
            name, number = f"{key}-{number}", number + 1
        names[key] = first.setdefault((stem(class_name(name)), whole[key]), name)
    return renamed(document, names), names


def _returned(document: Document) -> dict[str, set[str]]:
    """The ids of the operations that return a component, or a list of it."""
    returned: dict[str, set[str]] = {}
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            for media in response.get("content", {}).values():
                schema = media.get("schema", {})
                name = ref_name(schema.get("items", schema) if isinstance(schema, dict) else schema)
                if name is not None:
                    returned.setdefault(name, set()).add(operation["operationId"])
    return returned


def stem(name: str) -> str:
    """A name without the number at its end, in lower case."""
    return name.rstrip("0123456789").lower()
