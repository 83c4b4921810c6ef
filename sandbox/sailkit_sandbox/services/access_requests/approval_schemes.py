"""Approval schemes: who approves a request, in which order, and what a request must have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from dateutil.relativedelta import relativedelta

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Records
from sailkit_sandbox.store.filters import parse_time

from . import items as access_items
from .configuration import load_config
from .requested_item import RequestedItem

Doc = dict[str, Any]
_REVOKE: Final = "REVOKE_ACCESS"
_UNITS: Final = {"HOURS": "hours", "DAYS": "days", "WEEKS": "weeks", "MONTHS": "months"}


def load_request_config(records: Records, requested: RequestedItem) -> Mapping[str, Any]:
    """Return the configuration of requests for an item, or of revocations; empty without one.

    Roles and access profiles have one of their own. Entitlements without one have that of the tenant.
    """
    name = "revocationRequestConfig" if requested.request_type == _REVOKE else "accessRequestConfig"
    if requested.type != "ENTITLEMENT":
        return requested.item.get(name) or {}
    record = records.get("entitlements", requested.item["id"])
    own: Mapping[str, Any] | None = record.facts.get("requestConfig") if record else None
    return (own or load_config(records)["entitlementRequestConfig"] or {}).get(name) or {}


def check_request(records: Records, requested: RequestedItem, now: float) -> None:
    """Check that a request has the comment and the end date that the configuration of its item requires.

    Raises:
        HttpError: 400, for a request without them, or with a later end date than allowed.
    """
    config, name = load_request_config(records, requested), requested.item["name"]
    if (config.get("commentsRequired") or config.get("requestCommentRequired")) and not requested.properties.get(
        "comment"
    ):
        raise bad_request(f"{name} requires a comment.")
    if requested.request_type == _REVOKE:
        return
    remove_date, longest = requested.properties.get("removeDate"), config.get("maxPermittedAccessDuration")
    if config.get("requireEndDate") and not remove_date:
        raise bad_request(f"{name} requires a removeDate.")
    end = parse_time(str(remove_date))
    if end is not None and longest and end > datetime.fromtimestamp(now, UTC) + _read_duration(longest):
        raise bad_request(f"{name} can be requested for at most {longest['value']} {str(longest['timeUnit']).lower()}.")


def _read_duration(duration: Mapping[str, Any]) -> relativedelta | timedelta:
    return relativedelta(**{_UNITS[duration["timeUnit"]]: duration["value"]})


def requires_denial_comment(records: Records, requested: RequestedItem) -> bool:
    """Return whether a reviewer who rejects the request must give a comment."""
    config = load_request_config(records, requested)
    return bool(config.get("denialCommentsRequired") or config.get("denialCommentRequired"))


def list_steps(records: Records, requested: RequestedItem) -> list[Doc]:
    """Return the steps of the approval of a request, in order; none for an item without approval schemes.

    Each has the scheme, the reviewer (`owner`), the reviewer as configured (`originalOwner`), and the ids of the
    identities that may decide (`reviewers`).
    """
    schemes: Iterable[Mapping[str, Any]] = load_request_config(records, requested).get("approvalSchemes") or ()
    steps = [step for scheme in schemes for step in _build_steps(records, requested, scheme)]
    return [step for index, step in enumerate(steps) if step not in steps[:index]]


def _build_steps(records: Records, requested: RequestedItem, scheme: Mapping[str, Any]) -> Iterator[Doc]:
    """Return the steps of a scheme. An approver that does not exist is replaced by the owner of the item."""
    type, approver_id = str(scheme.get("approverType")), str(scheme.get("approverId") or "")
    name = _SCHEMES.get(type, f"{requested.type}_OWNER")
    if type in ("GOVERNANCE_GROUP", "ADDITIONAL_GOVERNANCE_GROUP"):
        group = records.get("workgroups", approver_id)
        if group is not None:
            yield _build_group_step(records, make_reference("workgroups", group.doc))
            return
    find = _APPROVERS.get(type)
    found = [{"id": approver_id}] if type == "ADDITIONAL_OWNER" else find(records, requested) if find else []
    identities = [records.get("identities", reference["id"]) for reference in found if reference]
    references = [make_reference("identities", identity.doc) for identity in identities if identity is not None]
    if not references:
        name, owner = f"{requested.type}_OWNER", access_items.get_owner(requested.item)
        references = [owner] if owner and records.get("identities", owner["id"]) else []
    for reference in references:
        yield {"scheme": name, "owner": reference, "originalOwner": reference, "reviewers": [reference["id"]]}


def _build_group_step(records: Records, group: Doc) -> Doc:
    """Build the step of a governance group, any of whose members may decide.

    The documents have only identities as the owners of approvals; the group stands in the place of one.
    """
    members = [membership.facts["identity"] for membership in records.find("memberships", "parent", group["id"])]
    owner = {**group, "type": "IDENTITY"}
    return {"scheme": "GOVERNANCE_GROUP", "owner": owner, "originalOwner": group, "reviewers": [group["id"], *members]}


def _find_manager(records: Records, requested: RequestedItem) -> list[Doc | None]:
    return [requested.target["managerRef"]]


def _find_owner(records: Records, requested: RequestedItem) -> list[Doc | None]:
    return [access_items.get_owner(requested.item)]


def _find_all_owners(records: Records, requested: RequestedItem) -> list[Doc | None]:
    additional = requested.item.get("additionalOwners") or ()
    return [*_find_owner(records, requested), *(owner for owner in additional if owner.get("type") == "IDENTITY")]


def _find_source_owner(records: Records, requested: RequestedItem) -> list[Doc | None]:
    source = records.get("sources", (requested.item.get("source") or {}).get("id", ""))
    return [source.doc["owner"]] if source else []


_APPROVERS: Final[Mapping[str, Callable[[Records, RequestedItem], list[Doc | None]]]] = {
    "ALL_OWNERS": _find_all_owners,
    "ENTITLEMENT_OWNER": _find_owner,
    "MANAGER": _find_manager,
    "OWNER": _find_owner,
    "SOURCE_OWNER": _find_source_owner,
}
# Types of approvers with a scheme of their own name; the scheme of all others is the owner of the item.
_SCHEMES: Final = {name: name for name in ("APP_OWNER", "SOURCE_OWNER", "MANAGER")}
