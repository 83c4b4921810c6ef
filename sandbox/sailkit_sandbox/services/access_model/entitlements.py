"""What the operations on entitlements do; who has which follows from what the accounts' attributes name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.accounts.accounts import account_of
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.json_patch import patched
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record, Records

_AT_ONCE: Final = 50
_PATCHABLE: Final = ("requestable", "privileged", "segments", "owner", "name", "description", "manuallyUpdatedFields")
_PARENTS: Final = "memberOf"
_HOLDERS: Final = ("access_profiles", "roles", "dimensions")
_REQUEST_CONFIG: Final[Mapping[str, Any]] = {
    "accessRequestConfig": {
        "approvalSchemes": [],
        "requestCommentRequired": False,
        "denialCommentRequired": False,
        "reauthorizationRequired": False,
        "requireEndDate": False,
        "maxPermittedAccessDuration": None,
    },
    "revocationRequestConfig": {"approvalSchemes": []},
}


def _check(call: OperationCall, record: Record) -> None:
    bodies.check_texts(record.doc, "name")
    references.check_owner(call.records, record.doc, needed=False)


def _changed(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        rename(call.records, after)


def rename(records: Records, entitlement: Record) -> None:
    """Write the name of an entitlement wherever something refers to it."""
    references.rename(records, _HOLDERS, references.to("entitlements", entitlement.doc))


def remove(records: Records, ids: Collection[str]) -> None:
    """Remove entitlements, also from what gives them."""
    for kind in _HOLDERS:
        for holder in list(records.all(kind)):
            kept = [each for each in holder.doc["entitlements"] if each["id"] not in ids]
            if len(kept) < len(holder.doc["entitlements"]):
                holder.doc["entitlements"] = kept
                records.save(kind, holder)
    for each in ids:
        records.remove("entitlements", each)


ENTITLEMENTS: Final = Resource(
    kind="entitlements",
    what="entitlement",
    unique="",
    fields={"type": "sourceSchemaObjectType"},
    columns={"id": "id", "source.id": "source", "owner.id": "owner"},
    usual=usual.entitlement,
    check=_check,
    changed=_changed,
)


def held(records: Records, account: Mapping[str, Any]) -> Iterator[Record]:
    """The entitlements that an account's attributes name.

    Args:
        records: the tenant's records.
        account: the account's document.
    """
    for name, values in (account["attributes"] or {}).items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, str):
                yield from _named(records, account["sourceId"], name, value)


def _named(records: Records, source: str, attribute: str, value: str) -> list[Record]:
    return [
        each
        for each in records.find("entitlements", "value", value)
        if each.doc["source"]["id"] == source and each.doc["attribute"] == attribute
    ]


def listed(call: OperationCall, found: Iterable[str]) -> Response:
    """Answer a page of those entitlements whose ids are given."""
    within = ("id", tuple(dict.fromkeys(found)))
    resource = ENTITLEMENTS
    return paging.listed(
        call, paging.selection(call, "entitlements", resource.row, columns=resource.columns, within=within)
    )


def list_entitlements(call: OperationCall) -> Response:
    """Answer entitlements: all that pass the filters, or those of one account."""
    account = call.query.get("account-id")
    if account is None:
        return ENTITLEMENTS.list(call)
    if call.query.get("filters"):
        raise bad_request("account-id and filters exclude each other.")
    found = account_of(attrs.evolve(call, ids=(account,)))
    return listed(call, (each.doc["id"] for each in held(call.records, found.doc)))


def list_of_account(call: OperationCall) -> Response:
    """Answer the entitlements that an account has."""
    return listed(call, (each.doc["id"] for each in held(call.records, account_of(call).doc)))


def list_of_identity(call: OperationCall) -> Response:
    """Answer references to the entitlements that the accounts of an identity have."""
    (identity_id,) = call.ids
    identity = references.needed(call.records, "identities", identity_id, "identity")
    accounts = call.records.find("accounts", "identity", identity.doc["id"])
    found = dict.fromkeys(each.doc["id"] for account in accounts for each in held(call.records, account.doc))
    selected = paging.selection(
        call, "entitlements", ENTITLEMENTS.row, columns=ENTITLEMENTS.columns, within=("id", tuple(found))
    )
    return paging.listed(call, selected, paging.reshaped(_referred))


def _referred(doc: Doc) -> Doc:
    return {"objectRef": references.to("entitlements", doc), "tags": []}


def list_parents(call: OperationCall) -> Response:
    """Answer the groups that a group is in."""
    doc = ENTITLEMENTS.found(call).doc
    return listed(call, (each.doc["id"] for each in call.records.all("entitlements") if _is_in(doc, each.doc)))


def list_children(call: OperationCall) -> Response:
    """Answer the groups that are in a group."""
    doc = ENTITLEMENTS.found(call).doc
    return listed(call, (each.doc["id"] for each in call.records.all("entitlements") if _is_in(each.doc, doc)))


def _is_in(child: Doc, parent: Doc) -> bool:
    named = (child["attributes"] or {}).get(_PARENTS) or []
    return child["source"]["id"] == parent["source"]["id"] and parent["value"] in named


def update_entitlement(call: OperationCall) -> Response:
    """Apply a JSON Patch to an entitlement, and answer it."""
    return ENTITLEMENTS.answer(call, _update(call, ENTITLEMENTS.found(call), call.body))


def update_entitlements(call: OperationCall) -> Response:
    """Apply a JSON Patch to up to 50 entitlements."""
    body = bodies.properties(call.body)
    ids = bodies.texts(body, "entitlementIds", least=1, most=_AT_ONCE)
    for record in references.known(call.records, "entitlements", ids, "entitlementIds"):
        _update(call, record, body.get("jsonPatch"))
    return Response(204)


def _update(call: OperationCall, record: Record, operations: Any) -> Record:
    fixed = [name for name in record.doc if name not in _PATCHABLE]
    doc = patched(record.doc, operations, fixed)
    unknown = sorted(set(doc) - set(record.doc) | set(record.doc) - set(doc))
    if unknown:
        raise bad_request(f"{', '.join(unknown)} cannot be added or removed.")
    changed = Record({**ENTITLEMENTS.whole(call, doc), "modified": stamp(call.now)}, record.facts)
    _check(call, changed)
    call.records.save("entitlements", changed)
    _changed(call, record, changed)
    return changed


def get_request_config(call: OperationCall) -> Response:
    """Answer how an entitlement is asked for."""
    return Response.of(ENTITLEMENTS.found(call).facts.get("requestConfig", _REQUEST_CONFIG))


def put_request_config(call: OperationCall) -> Response:
    """Set how an entitlement is asked for."""
    record = ENTITLEMENTS.found(call)
    body = bodies.properties(call.body)
    known = [*_REQUEST_CONFIG]
    if set(body) - set(known) or not all(isinstance(body[name], dict) for name in body):
        raise bad_request(f"The body may have {' and '.join(known)}, both objects.")
    config = {name: {**_REQUEST_CONFIG[name], **body.get(name, {})} for name in known}
    call.records.save("entitlements", Record(record.doc, {**record.facts, "requestConfig": config}))
    return Response.of(config)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listEntitlements": list_entitlements,
    "getEntitlement": ENTITLEMENTS.get,
    "patchEntitlement": update_entitlement,
    "updateEntitlementsInBulk": update_entitlements,
    "getAccountEntitlements": list_of_account,
    "listEntitlementsByIdentity": list_of_identity,
    "listEntitlementParents": list_parents,
    "listEntitlementChildren": list_children,
    "getEntitlementRequestConfig": get_request_config,
    "putEntitlementRequestConfig": put_request_config,
}
