"""Evaluator: the value of a transform for one identity, from its attributes and accounts."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.store.database import Record, Records

from . import templates
from .errors import TransformError
from .operations import (
    OPERATIONS,
    filter_accepts,
    generate_random_string,
    get_end_of_string,
    read_flag,
    read_number,
    require,
)

Doc = dict[str, Any]
_DEEPEST: Final = 25
_UTILITY: Final = "Cloud Services Deployment Utility"
_ACCOUNT_PROPERTIES: Final = ("created", "id", "modified", "name", "nativeIdentity", "uuid")
_COUNTER: Final = "uniqueCounter"


@attrs.frozen
class Evaluator:
    """Evaluates transforms for one identity.

    Args:
        records: the tenant's records.
        identity: the identity.
        now: the time, in seconds since 1970.
        random: the source of randomness.
    """

    records: Records
    identity: Record
    now: float
    random: Random

    def evaluate(self, definition: Mapping[str, Any], given: str | None = None, depth: int = 0) -> str | None:
        """Return the value of a transform.

        Args:
            definition: the transform, an object with type and attributes.
            given: the input, unless the attributes have one.
            depth: how many transforms are around this one.

        Raises:
            TransformError: for a transform that cannot be evaluated.
        """
        type, attributes = definition.get("type"), definition.get("attributes") or {}
        if depth > _DEEPEST:
            raise TransformError(f"The transform refers to itself, or is nested deeper than {_DEEPEST} levels.")
        if not isinstance(attributes, dict):
            raise TransformError("The attributes of a transform must be an object.")
        arguments = TransformArguments(self, attributes, given, depth)
        operation = OPERATIONS.get(str(type)) or _OPERATIONS_ON_RECORDS.get(str(type))
        if operation is None:
            raise TransformError(f"The sandbox does not evaluate transforms of type {str(type)[:50]!r}.")
        return operation(arguments)


@attrs.frozen
class TransformArguments:
    """The input and the attributes of a transform. Nested transforms are evaluated when they are read.

    Args:
        evaluator: evaluates nested transforms.
        attributes: the attributes of the transform.
        given: the input, unless the attributes have one.
        depth: how many transforms are around this one.
    """

    evaluator: Evaluator
    attributes: Mapping[str, Any]
    given: str | None
    depth: int

    @property
    def text(self) -> str | None:
        """The input, or None."""
        return self.resolve(self.attributes["input"]) if "input" in self.attributes else self.given

    @property
    def now(self) -> float:
        """The time, in seconds since 1970."""
        return self.evaluator.now

    @property
    def random(self) -> Random:
        """The source of randomness."""
        return self.evaluator.random

    def resolve(self, value: Any) -> str | None:
        """Return the text of a value: that of a nested transform, or the value itself."""
        if isinstance(value, Mapping):
            return self.evaluator.evaluate(value, self.given, self.depth + 1)
        if isinstance(value, bool):
            return str(value).lower()
        return None if value is None else str(value)

    def read(self, name: str, default: str | None = None) -> str | None:
        """Return the text of an attribute."""
        value = self.resolve(self.attributes.get(name))
        return default if value is None else value

    def read_list(self, name: str) -> list[str | None]:
        """Return the texts of a list."""
        return [self.resolve(value) for value in self._items(name)]

    def read_table(self, name: str) -> Mapping[str, Any]:
        """Return an attribute that is an object."""
        value = self.attributes.get(name)
        if not isinstance(value, Mapping):
            raise TransformError(f"The attribute {name} must be an object.")
        return value

    def find_first(self, name: str, *, ignore_errors: bool) -> str | None:
        """Return the first text of a list that is not None; the others are not evaluated."""
        for item in self._items(name):
            try:
                value = self.resolve(item)
            except TransformError:
                if not ignore_errors:
                    raise
                continue
            if value is not None:
                return value
        return None

    def _items(self, name: str) -> Iterable[Any]:
        value = self.attributes.get(name)
        if not isinstance(value, list):
            raise TransformError(f"The attribute {name} must be a list.")
        return value


def _refer(arguments: TransformArguments) -> str | None:
    """Evaluate the transform with a name."""
    name = require(arguments, "id")
    records = arguments.evaluator.records
    transform = next(iter(records.find("transforms", "name", name)), None) or records.get("transforms", name)
    if transform is None:
        raise TransformError(f"There is no transform with the name {name[:100]!r}.")
    return arguments.evaluator.evaluate(transform.doc, arguments.text, arguments.depth + 1)


def _read_identity_attribute(arguments: TransformArguments) -> str | None:
    return read_attribute(arguments.evaluator.identity, require(arguments, "name"))


def read_attribute(identity: Record, name: str) -> str | None:
    """Return the text of an attribute of an identity, or None."""
    value = identity.doc["attributes"].get(name)
    return None if value is None else str(value)


def _read_account_attribute(arguments: TransformArguments) -> str | None:
    """Return the attribute of the oldest account on a source that has a value."""
    name = require(arguments, "attributeName")
    accounts = list(_select_accounts(arguments))
    sort_name = arguments.read("accountSortAttribute", "created") or "created"
    accounts.sort(key=lambda account: str(read_account_value(account, sort_name) or ""))
    if read_flag(arguments, "accountSortDescending"):
        accounts.reverse()
    values = [read_account_value(account, name) for account in accounts]
    if read_flag(arguments, "accountReturnFirstLink"):
        values = values[:1]
    value = next((value for value in values if value is not None), None)
    if isinstance(value, list):
        value = value[0] if value else None
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _select_accounts(arguments: TransformArguments) -> Iterator[Doc]:
    source_names = [arguments.read(name) for name in ("sourceName", "applicationName")]
    source_ids = [arguments.read(name) for name in ("sourceId", "applicationId")]
    if not any((*source_names, *source_ids)):
        raise TransformError("The attribute sourceName is required.")
    filters = [text for name in ("accountFilter", "accountPropertyFilter") if (text := arguments.read(name))]
    evaluator = arguments.evaluator
    for record in evaluator.records.find("accounts", "identity", evaluator.identity.doc["id"]):
        account = record.doc
        if account["sourceName"] not in source_names and account["sourceId"] not in source_ids:
            continue
        lookup = functools.partial(read_account_value, account)
        if all(filter_accepts(text, lookup) for text in filters):
            yield account


def read_account_value(account: Doc, name: str) -> Any:
    """Return an attribute of an account, or one of its properties."""
    attributes = account["attributes"] or {}
    if name in attributes:
        return attributes[name]
    if name == "displayName":
        return account["name"]
    return account["hasEntitlements"] if name == "entitlements" else _get_property(account, name)


def _get_property(account: Doc, name: str) -> Any:
    return account.get(name) if name in _ACCOUNT_PROPERTIES else None


def _evaluate_rule(arguments: TransformArguments) -> str | None:
    """Evaluate an operation of the service's utility rule; the code of other rules is not known."""
    name, operation = require(arguments, "name"), arguments.read("operation") or ""
    if name != _UTILITY or operation not in _RULE_OPERATIONS:
        raise TransformError(f"The sandbox does not evaluate the rule {name[:100]!r}.")
    return _RULE_OPERATIONS[operation](arguments)


def _read_reference(arguments: TransformArguments) -> str | None:
    """Return an attribute of another identity: the manager, or the one with a uid."""
    uid, records = require(arguments, "uid"), arguments.evaluator.records
    manager = arguments.evaluator.identity.doc["managerRef"]
    if uid == "manager":
        other = records.get("identities", manager["id"]) if manager else None
    else:
        other = next(iter(records.find("identities", "alias", uid)), None)
    return None if other is None else read_attribute(other, require(arguments, "attributeName"))


def _build_display_name(arguments: TransformArguments) -> str | None:
    identity = arguments.evaluator.identity
    given = read_attribute(identity, "preferredName") or read_attribute(identity, "firstname")
    return " ".join(filter(None, (given, read_attribute(identity, "lastname")))) or None


def _generate_username(arguments: TransformArguments) -> str | None:
    """Return the first name of the patterns that nobody else has."""
    most_checks = min(read_number(arguments, "cloudMaxUniqueChecks", 50) or 50, 50)
    for candidate in _list_usernames(arguments, most_checks):
        others = arguments.evaluator.records.find("identities", "alias", candidate)
        if all(other.doc["id"] == arguments.evaluator.identity.doc["id"] for other in others):
            return candidate
    raise TransformError(f"IllegalStateException: none of {most_checks} names is unique.")


def _list_usernames(arguments: TransformArguments, most_checks: int) -> Iterator[str]:
    for pattern in filter(None, arguments.read_list("patterns")):
        if _COUNTER not in pattern:
            yield _fill_pattern(arguments, pattern, "")
            continue
        yield from (_fill_pattern(arguments, pattern, str(number or "")) for number in range(most_checks))
        return


def _fill_pattern(arguments: TransformArguments, pattern: str, counter: str) -> str:
    longest = read_number(arguments, "cloudMaxSize")
    text = templates.render(pattern, lambda name: counter if name == _COUNTER else arguments.read(name) or "")
    return text if longest is None else text[:longest]


_RULE_OPERATIONS: Final[Mapping[str, Callable[[TransformArguments], str | None]]] = {
    "generateRandomString": generate_random_string,
    "getEndOfString": get_end_of_string,
    "getReferenceIdentityAttribute": _read_reference,
}
_OPERATIONS_ON_RECORDS: Final[Mapping[str, Callable[[TransformArguments], str | None]]] = {
    "accountAttribute": _read_account_attribute,
    "displayName": _build_display_name,
    "generateRandomString": generate_random_string,
    "getEndOfString": get_end_of_string,
    "getReferenceIdentityAttribute": _read_reference,
    "identityAttribute": _read_identity_attribute,
    "reference": _refer,
    "rule": _evaluate_rule,
    "usernameGenerator": _generate_username,
}
