"""Holdings: the access of an identity that reviewers decide on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from sailkit_sandbox.services.access_requests.items import find_item
from sailkit_sandbox.services.accounts.account_entitlements import find_held
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]


@attrs.frozen
class Holding:
    """Access that is reviewed.

    Args:
        type: "ROLE", "ACCESS_PROFILE", "ENTITLEMENT" or "ACCOUNT".
        item: the document of the role, access profile, entitlement or account.
        identity: the document of the identity that has it; None for a part of a role.
        account: the document of the account that has the entitlement, or None.
        role: the document of the role that it is a part of, or None.
        revocable: whether the access can be revoked. Roles by membership cannot.
    """

    type: str
    item: Doc
    identity: Doc | None
    account: Doc | None = None
    role: Doc | None = None
    revocable: bool = True


def list_holdings(records: Records, identity: Doc) -> Iterator[Holding]:
    """Return the roles, access profiles and entitlements of an identity."""
    for assignment in records.find("role_assignments", "identity", identity["id"]):
        role = records.get("roles", assignment.doc["role"]["id"])
        if role is not None:
            yield Holding("ROLE", role.doc, identity, revocable=not assignment.facts.get("member"))
    for grant in records.find("grants", "identity", identity["id"]):
        reference = grant.doc["item"]
        item = find_item(records, reference["type"], reference["id"])
        if item is not None and reference["type"] != "ENTITLEMENT":
            yield Holding(reference["type"], item, identity)
    yield from _list_entitlements(records, identity)


def _list_entitlements(records: Records, identity: Doc) -> Iterator[Holding]:
    """Return the entitlements that accounts have, and those that requests have granted."""
    on_accounts = set()
    for account in records.find("accounts", "identity", identity["id"]):
        for entitlement in find_held(records, account.doc):
            on_accounts.add(entitlement.doc["id"])
            yield Holding("ENTITLEMENT", entitlement.doc, identity, account.doc)
    for grant in records.find("grants", "identity", identity["id"]):
        reference = grant.doc["item"]
        if reference["type"] == "ENTITLEMENT" and reference["id"] not in on_accounts:
            item = find_item(records, "ENTITLEMENT", reference["id"])
            if item is not None:
                yield Holding("ENTITLEMENT", item, identity, _find_account(records, identity, item))


def _find_account(records: Records, identity: Doc, entitlement: Doc) -> Doc | None:
    accounts: list[Record] = records.find("accounts", "identity", identity["id"])
    source_id = entitlement["source"]["id"]
    return next((account.doc for account in accounts if account.doc["sourceId"] == source_id), None)


def list_role_parts(records: Records, role: Doc) -> Iterator[Holding]:
    """Return the access profiles and entitlements of a role."""
    for type, name in (("ACCESS_PROFILE", "accessProfiles"), ("ENTITLEMENT", "entitlements")):
        for reference in role.get(name) or ():
            item = find_item(records, type, reference["id"])
            if item is not None:
                yield Holding(type, item, None, role=role)
