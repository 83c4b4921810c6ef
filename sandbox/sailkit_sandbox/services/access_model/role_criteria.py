"""Which identities meet the criteria of a role: attributes of theirs and of their accounts, compared and combined."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

import attrs

from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Records

_COMBINING: Final[Mapping[str, Callable[[Iterable[bool]], bool]]] = {"AND": all, "OR": any}
_COMPARING: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "EQUALS": operator.eq,
    "CONTAINS": operator.contains,
    "STARTS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "GREATER_THAN": operator.gt,
    "LESS_THAN": operator.lt,
    "GREATER_THAN_EQUALS": operator.ge,
    "LESS_THAN_EQUALS": operator.le,
}
_DENYING: Final[Mapping[str, str]] = {"NOT_EQUALS": "EQUALS", "DOES_NOT_CONTAIN": "CONTAINS"}
_ORDERING: Final = ("GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS")
_KEYS: Final = ("IDENTITY", "ACCOUNT", "ENTITLEMENT")
_DEPTH: Final = 3
_PREFIX: Final = "attribute."


def fault(criteria: Any, where: str = "membership.criteria", depth: int = 1) -> str | None:
    """What is wrong with criteria, with its place, or None.

    Args:
        criteria: what should be criteria.
        where: the property that holds them.
        depth: how deep they are in others.
    """
    if not isinstance(criteria, dict):
        return f"{where} must be an object"
    kind = criteria.get("operation")
    if kind in _COMBINING:
        children = criteria.get("children")
        if depth == _DEPTH or not isinstance(children, list) or not children:
            return f"{where}.children must be a list that is not empty, and criteria are at most {_DEPTH} levels deep"
        found = (fault(each, f"{where}.children[{index}]", depth + 1) for index, each in enumerate(children))
        return next((each for each in found if each), None)
    if kind not in _COMPARING and kind not in _DENYING:
        return f"{where}.operation must be one of {', '.join((*_COMPARING, *_DENYING, *_COMBINING))}"
    key = criteria.get("key")
    if not isinstance(key, dict) or key.get("type") not in _KEYS or not isinstance(key.get("property"), str):
        return f"{where}.key must be an object with a property, and a type that is one of {', '.join(_KEYS)}"
    if key["type"] != "IDENTITY" and not isinstance(key.get("sourceId"), str):
        return f"{where}.key.sourceId must be the id of the source whose accounts are meant"
    return None if isinstance(criteria.get("stringValue"), str) else f"{where}.stringValue must be a text"


def sources(criteria: Mapping[str, Any]) -> Iterator[str]:
    """The ids of the sources whose accounts criteria, in which nothing is wrong, look at."""
    for child in criteria.get("children") or ():
        yield from sources(child)
    key = criteria.get("key") or {}
    if criteria["operation"] not in _COMBINING and key["type"] != "IDENTITY":
        yield key["sourceId"]


@attrs.frozen(slots=False)
class People:
    """Who may meet criteria, read when it is first needed.

    Args:
        records: the tenant's records.
        ids: the identities that matter; None for all.
    """

    records: Records
    ids: frozenset[str] | None = None
    _accounts: dict[str, dict[str, list[Doc]]] = attrs.field(factory=dict, init=False)

    @cached_property
    def identities(self) -> list[Doc]:
        """Those that belong to someone."""
        if self.ids is None:
            found = self.records.all("identities")
        else:
            found = (each for id in self.ids if (each := self.records.get("identities", id)) is not None)
        return [each.doc for each in found if each.facts["correlated"]]

    def accounts(self, source: str, identity: str) -> list[Doc]:
        """The accounts that an identity has on a source."""
        if source not in self._accounts:
            held = self._accounts.setdefault(source, {})
            for account in self.records.find("accounts", "source", source):
                held.setdefault(account.doc.get("identityId", ""), []).append(account.doc)
        return self._accounts[source].get(identity, [])

    def meeting(self, criteria: Mapping[str, Any]) -> list[str]:
        """The ids of those who meet criteria in which nothing is wrong."""
        return [doc["id"] for doc in self.identities if meets(criteria, doc, self.accounts)]


def meets(criteria: Mapping[str, Any], identity: Doc, accounts: Callable[[str, str], list[Doc]]) -> bool:
    """Whether an identity meets criteria in which nothing is wrong; upper and lower case are the same.

    Args:
        criteria: the criteria.
        identity: the identity.
        accounts: the accounts on a source that an identity has, both given by their ids.
    """
    kind = criteria["operation"]
    if kind in _COMBINING:
        return _COMBINING[kind](meets(each, identity, accounts) for each in criteria["children"])
    key, wanted = criteria["key"], criteria["stringValue"].casefold()
    name = key["property"].removeprefix(_PREFIX)
    held = [identity] if key["type"] == "IDENTITY" else accounts(key["sourceId"], identity["id"])
    values = [text for doc in held for text in _texts((doc["attributes"] or {}).get(name))]
    compare = _COMPARING[_DENYING.get(kind, kind)]
    if kind in _ORDERING:
        return any(compare(*_ordered(value, wanted)) for value in values)
    return any(compare(value, wanted) for value in values) is not (kind in _DENYING)


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    texts = [str(each).lower() if isinstance(each, bool) else str(each) for each in values if each is not None]
    return [text.casefold() for text in texts]


def _ordered(value: str, wanted: str) -> tuple[Any, Any]:
    """Two texts as numbers, where they are some."""
    try:
        return float(value), float(wanted)
    except ValueError:
        return value, wanted
