"""Membership criteria of roles: comparisons of attributes of identities and their accounts, combined by AND and OR."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

import attrs

from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Records

_COMBINATORS: Final[Mapping[str, Callable[[Iterable[bool]], bool]]] = {"AND": all, "OR": any}
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "EQUALS": operator.eq,
    "CONTAINS": operator.contains,
    "STARTS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "GREATER_THAN": operator.gt,
    "LESS_THAN": operator.lt,
    "GREATER_THAN_EQUALS": operator.ge,
    "LESS_THAN_EQUALS": operator.le,
}
_NEGATIONS: Final[Mapping[str, str]] = {"NOT_EQUALS": "EQUALS", "DOES_NOT_CONTAIN": "CONTAINS"}
_ORDER_COMPARISONS: Final = ("GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS")
_KEY_TYPES: Final = ("IDENTITY", "ACCOUNT", "ENTITLEMENT")
_MAXIMUM_DEPTH: Final = 3
_PREFIX: Final = "attribute."


def find_error(criteria: Any, path: str = "membership.criteria", depth: int = 1) -> str | None:
    """Find an error in criteria, and return a message with its path, or None.

    Args:
        criteria: the criteria.
        path: the path of the property, for messages.
        depth: the level of nesting.
    """
    if not isinstance(criteria, dict):
        return f"{path} must be an object"
    kind = criteria.get("operation")
    if kind in _COMBINATORS:
        children = criteria.get("children")
        if depth == _MAXIMUM_DEPTH or not isinstance(children, list) or not children:
            return f"{path}.children must be a list that is not empty, and criteria can have {_MAXIMUM_DEPTH} levels"
        errors = (find_error(child, f"{path}.children[{index}]", depth + 1) for index, child in enumerate(children))
        return next((error for error in errors if error), None)
    if kind not in _COMPARISONS and kind not in _NEGATIONS:
        return f"{path}.operation must be one of {', '.join((*_COMPARISONS, *_NEGATIONS, *_COMBINATORS))}"
    key = criteria.get("key")
    if not isinstance(key, dict) or key.get("type") not in _KEY_TYPES or not isinstance(key.get("property"), str):
        return f"{path}.key must be an object with a property, and a type that is one of {', '.join(_KEY_TYPES)}"
    if key["type"] != "IDENTITY" and not isinstance(key.get("sourceId"), str):
        return f"{path}.key.sourceId must be the id of the source whose accounts are meant"
    values = criteria.get("values") or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        return f"{path}.values must be null or a list of strings"
    return None if values or isinstance(criteria.get("stringValue"), str) else f"{path}.stringValue must be a string"


def list_source_ids(criteria: Mapping[str, Any]) -> Iterator[str]:
    """Return the ids of the sources whose accounts valid criteria read."""
    for child in criteria.get("children") or ():
        yield from list_source_ids(child)
    key = criteria.get("key") or {}
    if criteria["operation"] not in _COMBINATORS and key["type"] != "IDENTITY":
        yield key["sourceId"]


@attrs.frozen(slots=False)
class Candidates:
    """Candidates for role membership. Identities and accounts are read from the records when they are needed.

    Args:
        records: the tenant's records.
        ids: the ids of the identities to consider; None for all.
    """

    records: Records
    ids: frozenset[str] | None = None
    _accounts: dict[str, dict[str, list[Doc]]] = attrs.field(factory=dict, init=False)

    @cached_property
    def identities(self) -> list[Doc]:
        """The correlated identities among the candidates."""
        if self.ids is None:
            records = self.records.all("identities")
        else:
            records = (record for id in self.ids if (record := self.records.get("identities", id)) is not None)
        return [record.doc for record in records if record.facts["correlated"]]

    def accounts(self, source: str, identity: str) -> list[Doc]:
        """Return the accounts of an identity on a source."""
        if source not in self._accounts:
            by_identity = self._accounts.setdefault(source, {})
            for account in self.records.find("accounts", "source", source):
                by_identity.setdefault(account.doc.get("identityId", ""), []).append(account.doc)
        return self._accounts[source].get(identity, [])

    def select_members(self, criteria: Mapping[str, Any]) -> list[str]:
        """Return the ids of the identities that meet valid criteria."""
        return [doc["id"] for doc in self.identities if meets(criteria, doc, self.accounts)]


def meets(criteria: Mapping[str, Any], identity: Doc, accounts: Callable[[str, str], list[Doc]]) -> bool:
    """Return whether an identity meets valid criteria. Comparisons ignore case; one of several `values` suffices.

    Args:
        criteria: the criteria.
        identity: the identity.
        accounts: returns the accounts of an identity on a source, from the ids of the source and the identity.
    """
    kind = criteria["operation"]
    if kind in _COMBINATORS:
        return _COMBINATORS[kind](meets(child, identity, accounts) for child in criteria["children"])
    key, expected = criteria["key"], criteria.get("values") or [criteria["stringValue"]]
    name = key["property"].removeprefix(_PREFIX)
    documents = [identity] if key["type"] == "IDENTITY" else accounts(key["sourceId"], identity["id"])
    values = [text for doc in documents for text in _to_strings((doc["attributes"] or {}).get(name))]
    compare = _COMPARISONS[_NEGATIONS.get(kind, kind)]
    pairs = [(value, text.casefold()) for value in values for text in expected]
    if kind in _ORDER_COMPARISONS:
        return any(compare(*_to_numbers(*pair)) for pair in pairs)
    return any(compare(*pair) for pair in pairs) is not (kind in _NEGATIONS)


def _to_strings(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    texts = [str(item).lower() if isinstance(item, bool) else str(item) for item in values if item is not None]
    return [text.casefold() for text in texts]


def _to_numbers(value: str, expected: str) -> tuple[Any, Any]:
    """Return both texts as numbers if possible."""
    try:
        return float(value), float(expected)
    except ValueError:
        return value, expected
