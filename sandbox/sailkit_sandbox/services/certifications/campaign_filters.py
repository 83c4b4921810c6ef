"""Campaign filters: the access that a campaign includes or excludes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common.criteria import meets
from sailkit_sandbox.services.shapes.kept_records import find_kept
from sailkit_sandbox.store.database import Records

from .holdings import Holding

_COLLECTION: Final = "/campaign-filters"
# By type of criterion: the types of access that it is about.
_ACCESS_TYPES: Final = {
    "ROLE": "ROLE",
    "ACCESS_PROFILE": "ACCESS_PROFILE",
    "ENTITLEMENT": "ENTITLEMENT",
    "AGGREGATED_ENTITLEMENT": "ENTITLEMENT",
}


def build_test(records: Records, reference: Mapping[str, Any] | None) -> Callable[[Holding], bool]:
    """Return the function that tells whether a campaign is about some access.

    Args:
        records: the tenant's records.
        reference: the reference of the campaign to its filter, or None.

    Raises:
        HttpError: 400, for an unknown filter.
    """
    if not reference:
        return lambda holding: True
    id = str(reference.get("id"))
    filter = find_kept(records, _COLLECTION, id)
    if filter is None:
        raise bad_request(f"filter refers to {id[:100]}, but there is no campaign filter with this id.")
    criteria, is_inclusion = filter.get("criteriaList") or (), filter["mode"] == "INCLUSION"
    return lambda holding: is_inclusion == any(_meets(criterion, holding) for criterion in criteria)


def _meets(criterion: Mapping[str, Any], holding: Holding) -> bool:
    outcome = meets(criterion, lambda part: _find_value(part, holding))
    return not outcome if criterion.get("negateResult") else outcome


def _find_value(criterion: Mapping[str, Any], holding: Holding) -> Any:
    """Return the value that a comparison is about; None for access of another type."""
    type, name = criterion["type"], str(criterion["property"])
    if type in ("IDENTITY", "IDENTITY_ATTRIBUTE"):
        identity = holding.identity or {}
        return (identity.get("attributes") or {}).get(name, identity.get(name))
    if type == "SOURCE":
        return _read_source(holding).get(name)
    if type == "ACCOUNT":
        account = holding.account or {}
        return (account.get("attributes") or {}).get(name, account.get(name))
    return holding.item.get(name) if holding.type == _ACCESS_TYPES.get(type) else None


def _read_source(holding: Holding) -> Mapping[str, Any]:
    if holding.type == "ACCOUNT":
        return {"id": holding.item["sourceId"], "name": holding.item["sourceName"]}
    return holding.item.get("source") or {}
