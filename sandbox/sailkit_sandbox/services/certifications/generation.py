"""Generation: the certifications of a campaign, by its type, one for each reviewer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.search.evaluation import run_search
from sailkit_sandbox.store.database import Record

from .holdings import Holding, list_holdings, list_role_parts

Doc = dict[str, Any]
# A reviewer, and access that the reviewer decides on.
Review: TypeAlias = tuple[Doc, Holding]

_SEARCH_INDICES: Final = {"ROLE": "roles", "ACCESS_PROFILE": "accessprofiles", "ENTITLEMENT": "entitlements"}
_REVIEWER_KINDS: Final = {"IDENTITY": "identities", "GOVERNANCE_GROUP": "workgroups"}


def list_reviews(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    """Return what the reviewers of a campaign decide on.

    Args:
        call: the call that creates the campaign.
        campaign: the document of the campaign.

    Raises:
        HttpError: 400, for a campaign without the properties that its type requires, or with unknown ids.
    """
    return _GENERATORS[campaign["type"]](call, campaign)


def _review_by_managers(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    identities = call.records.find("identities", "correlated", True)
    return _ask_managers(call, (identity.doc for identity in identities), lambda holding: True)


def _ask_managers(
    call: OperationCall, identities: Iterable[Doc], is_included: Callable[[Holding], bool]
) -> Iterator[Review]:
    """Ask the managers of identities. Identities without a manager are not reviewed."""
    for identity in identities:
        manager = identity["managerRef"]
        if manager is not None and call.records.get("identities", manager["id"]) is not None:
            reviewer = references.make_reference("identities", {**manager})
            yield from (
                (reviewer, holding) for holding in list_holdings(call.records, identity) if is_included(holding)
            )


def _review_by_source_owners(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    """Ask the owners of sources about the entitlements on their sources."""
    ids = _read_info(campaign, "sourceOwnerCampaignInfo").get("sourceIds") or []
    chosen = references.resolve_ids(call.records, "sources", ids, "sourceOwnerCampaignInfo.sourceIds")
    owners = {source.doc["id"]: source.doc["owner"] for source in chosen or call.records.all("sources")}
    for identity in call.records.all("identities"):
        for holding in list_holdings(call.records, identity.doc):
            owner = owners.get((holding.item.get("source") or {}).get("id", ""))
            if holding.type == "ENTITLEMENT" and owner:
                yield references.make_reference("identities", owner), holding


def _review_search(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    """Ask about the identities or the access that a search finds: the given reviewer, or else the managers."""
    info = _read_info(campaign, "searchCampaignInfo")
    if info.get("type") == "ACCESS":
        ids = _search_access(call, info)
        identities = [identity.doc for identity in call.records.find("identities", "correlated", True)]
        is_included: Callable[[Holding], bool] = lambda holding: holding.item["id"] in ids  # noqa: E731 - a closure
    else:
        identities, is_included = _search_identities(call, info), _build_constraint(info)
    reviewer = _read_reviewer(call, info.get("reviewer"), "searchCampaignInfo.reviewer")
    if reviewer is None:
        yield from _ask_managers(call, identities, is_included)
        return
    for identity in identities:
        yield from ((reviewer, holding) for holding in list_holdings(call.records, identity) if is_included(holding))


def _search_identities(call: OperationCall, info: Mapping[str, Any]) -> list[Doc]:
    ids: list[str] = info.get("identityIds") or _search(call, "identities", info, "searchCampaignInfo")
    found = references.resolve_ids(call.records, "identities", ids, "searchCampaignInfo.identityIds")
    return [identity.doc for identity in found]


def _search(call: OperationCall, index: str, info: Mapping[str, Any], path: str) -> list[str]:
    """Return the ids of the documents that the query of a campaign finds."""
    query = info.get("query")
    if not isinstance(query, str) or not query.strip():
        raise bad_request(f"{path} requires a query, or the ids of what is reviewed.")
    body = {"indices": [index], "query": {"query": query}}
    return [hit["id"] for hit in run_search(attrs.evolve(call, body=body)).documents()]


def _build_constraint(info: Mapping[str, Any]) -> Callable[[Holding], bool]:
    """Return the condition that the access constraints of a campaign set; without any, all access meets it."""
    constraints = info.get("accessConstraints") or []
    chosen: dict[str, set[str] | None] = {
        each["type"]: None if each["operator"] == "ALL" else set(each.get("ids") or ()) for each in constraints
    }
    if not constraints:
        return lambda holding: True

    def is_included(holding: Holding) -> bool:
        ids = chosen.get(holding.type, set())
        return ids is None or holding.item["id"] in ids

    return is_included


def _search_access(call: OperationCall, info: Mapping[str, Any]) -> set[str]:
    """Return the ids of the access that a campaign is about: by its constraints, or else by its query."""
    constraints = info.get("accessConstraints") or []
    if not constraints:
        return {id for index in _SEARCH_INDICES.values() for id in _search(call, index, info, "searchCampaignInfo")}
    ids: set[str] = set()
    for constraint in constraints:
        everything = {"query": "*"}
        index = _SEARCH_INDICES[constraint["type"]]
        is_everything = constraint["operator"] == "ALL"
        ids.update(_search(call, index, everything, "") if is_everything else constraint.get("ids") or ())
    return ids


def _review_roles(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    """Ask about the parts of roles: the given reviewer, or else the owners of the roles."""
    info = _read_info(campaign, "roleCompositionCampaignInfo")
    path = "roleCompositionCampaignInfo"
    ids: list[str] = info.get("roleIds") or _search(call, "roles", info, path)
    reference = info.get("reviewer") or ({"id": info["reviewerId"]} if info.get("reviewerId") else None)
    reviewer = _read_reviewer(call, reference, f"{path}.reviewer")
    for role in references.resolve_ids(call.records, "roles", ids, f"{path}.roleIds"):
        asked = reviewer or references.make_reference("identities", role.doc["owner"])
        yield from ((asked, holding) for holding in list_role_parts(call.records, role.doc))


def _review_machine_accounts(call: OperationCall, campaign: Mapping[str, Any]) -> Iterator[Review]:
    """Ask the owners of machine accounts about their accounts."""
    ids = _read_info(campaign, "machineAccountCampaignInfo").get("sourceIds") or []
    references.resolve_ids(call.records, "sources", ids, "machineAccountCampaignInfo.sourceIds")
    for account in call.records.all("accounts"):
        owner = account.doc["ownerIdentity"]
        if account.doc["isMachine"] and owner and (not ids or account.doc["sourceId"] in ids):
            identity = call.records.get("identities", account.doc.get("identityId") or "")
            holding = Holding("ACCOUNT", account.doc, identity.doc if identity else None, account.doc)
            yield references.make_reference("identities", owner), holding


def _read_info(campaign: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    info = campaign.get(name)
    if info is None and name in ("searchCampaignInfo", "roleCompositionCampaignInfo"):
        raise bad_request(f"{name} is required for a campaign of type {campaign['type']}.")
    return info or {}


def _read_reviewer(call: OperationCall, reference: Any, path: str) -> Doc | None:
    """Return a reference to the identity or governance group that reviews everything; None for none."""
    if not reference:
        return None
    kind = _REVIEWER_KINDS.get(reference.get("type") or "IDENTITY", "identities")
    return references.complete_reference(call.records, kind, reference, path)


_GENERATORS: Final[Mapping[str, Callable[[OperationCall, Mapping[str, Any]], Iterator[Review]]]] = {
    "MANAGER": _review_by_managers,
    "SOURCE_OWNER": _review_by_source_owners,
    "SEARCH": _review_search,
    "ROLE_COMPOSITION": _review_roles,
    "MACHINE_ACCOUNT": _review_machine_accounts,
}
TYPES: Final = tuple(_GENERATORS)


def group_by_reviewer(reviews: Iterable[Review]) -> list[tuple[Doc, list[Holding]]]:
    """Return each reviewer with what the reviewer decides on."""
    groups: dict[str, tuple[Doc, list[Holding]]] = {}
    for reviewer, holding in reviews:
        groups.setdefault(reviewer["id"], (reviewer, []))[1].append(holding)
    return list(groups.values())


def complete_reviewer(call: OperationCall, reviewer: Doc) -> Doc:
    """Return a reviewer with the e-mail address, as certifications have it."""
    identity: Record | None = call.records.get("identities", reviewer["id"])
    return {**reviewer, "email": identity.doc["emailAddress"] if identity else None}
