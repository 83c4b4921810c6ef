"""Entitlements. Accounts have the entitlements that their attributes name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.accounts.account_entitlements import find_held
from sailkit_sandbox.services.accounts.accounts import get_account_record
from sailkit_sandbox.services.common import bodies, defaults, listing, references
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record, Records

_AT_ONCE: Final = 50
_PATCHABLE: Final = ("requestable", "privileged", "segments", "owner", "name", "description", "manuallyUpdatedFields")
_PARENTS: Final = "memberOf"
_KINDS_WITH_ENTITLEMENTS: Final = ("access_profiles", "roles", "dimensions")
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


def _validate(call: OperationCall, record: Record) -> None:
    bodies.require_strings(record.doc, "name")
    references.complete_owner(call.records, record.doc, required=False)


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        rename_entitlement(call.records, after)


def rename_entitlement(records: Records, entitlement: Record) -> None:
    """Update the name of an entitlement in all references to it."""
    references.rename_references(
        records, _KINDS_WITH_ENTITLEMENTS, references.make_reference("entitlements", entitlement.doc)
    )


def delete_entitlements(records: Records, ids: Collection[str]) -> None:
    """Delete entitlements, and remove them from access profiles, roles and dimensions."""
    for kind in _KINDS_WITH_ENTITLEMENTS:
        for record in list(records.all(kind)):
            remaining = [id for id in record.doc["entitlements"] if id["id"] not in ids]
            if len(remaining) < len(record.doc["entitlements"]):
                record.doc["entitlements"] = remaining
                records.save(kind, record)
    for id in ids:
        records.remove("entitlements", id)


ENTITLEMENTS: Final = Resource(
    kind="entitlements",
    label="entitlement",
    unique="",
    field_paths={"type": "sourceSchemaObjectType"},
    columns={"id": "id", "source.id": "source", "owner.id": "owner"},
    build_defaults=defaults.build_entitlement,
    validate=_validate,
    after_save=_after_save,
)


def list_by_ids(call: OperationCall, ids: Iterable[str]) -> Response:
    """Return a page of the entitlements with the given ids."""
    within = ("id", tuple(dict.fromkeys(ids)))
    resource = ENTITLEMENTS
    return listing.list_stored(
        call, listing.build_selection(call, "entitlements", resource.build_row, columns=resource.columns, within=within)
    )


def list_entitlements(call: OperationCall) -> Response:
    """Return entitlements, optionally only those of an account."""
    account = call.query.get("account-id")
    if account is None:
        return ENTITLEMENTS.list(call)
    if call.query.get("filters"):
        raise bad_request("account-id and filters exclude each other.")
    record = get_account_record(attrs.evolve(call, ids=(account,)))
    return list_by_ids(call, (entitlement.doc["id"] for entitlement in find_held(call.records, record.doc)))


def list_for_account(call: OperationCall) -> Response:
    """Return the entitlements of an account."""
    return list_by_ids(
        call, (entitlement.doc["id"] for entitlement in find_held(call.records, get_account_record(call).doc))
    )


def list_for_identity(call: OperationCall) -> Response:
    """Return references to the entitlements of the accounts of an identity."""
    (identity_id,) = call.ids
    identity = references.require_record(call.records, "identities", identity_id, "identity")
    accounts = call.records.find("accounts", "identity", identity.doc["id"])
    ids = dict.fromkeys(
        entitlement.doc["id"] for account in accounts for entitlement in find_held(call.records, account.doc)
    )
    selected = listing.build_selection(
        call, "entitlements", ENTITLEMENTS.build_row, columns=ENTITLEMENTS.columns, within=("id", tuple(ids))
    )
    return listing.list_stored(call, selected, listing.map_documents(_referred))


def _referred(doc: Doc) -> Doc:
    return {"objectRef": references.make_reference("entitlements", doc), "tags": []}


def list_parents(call: OperationCall) -> Response:
    """Return the parent groups of a group."""
    doc = ENTITLEMENTS.get_record(call).doc
    return list_by_ids(
        call, (record.doc["id"] for record in call.records.all("entitlements") if _is_in(doc, record.doc))
    )


def list_children(call: OperationCall) -> Response:
    """Return the child groups of a group."""
    doc = ENTITLEMENTS.get_record(call).doc
    return list_by_ids(
        call, (record.doc["id"] for record in call.records.all("entitlements") if _is_in(record.doc, doc))
    )


def _is_in(child: Doc, parent: Doc) -> bool:
    parent_values = (child["attributes"] or {}).get(_PARENTS) or []
    return child["source"]["id"] == parent["source"]["id"] and parent["value"] in parent_values


def update_entitlement(call: OperationCall) -> Response:
    """Apply a JSON Patch to an entitlement and return it."""
    return ENTITLEMENTS.respond(call, _update(call, ENTITLEMENTS.get_record(call), call.body))


def update_entitlements(call: OperationCall) -> Response:
    """Apply a JSON Patch to up to 50 entitlements."""
    body = bodies.require_object(call.body)
    ids = bodies.read_strings(body, "entitlementIds", minimum=1, maximum=_AT_ONCE)
    for record in references.resolve_ids(call.records, "entitlements", ids, "entitlementIds"):
        _update(call, record, body.get("jsonPatch"))
    return Response(204)


def _update(call: OperationCall, record: Record, operations: Any) -> Record:
    fixed = [name for name in record.doc if name not in _PATCHABLE]
    doc = apply_patch(record.doc, operations, fixed)
    unknown = sorted(set(doc) - set(record.doc) | set(record.doc) - set(doc))
    if unknown:
        raise bad_request(f"{', '.join(unknown)} cannot be added or removed.")
    changed = Record({**ENTITLEMENTS.restore_defaults(call, doc), "modified": stamp(call.now)}, record.facts)
    _validate(call, changed)
    call.records.save("entitlements", changed)
    _after_save(call, record, changed)
    return changed


def get_request_config(call: OperationCall) -> Response:
    """Return the request configuration of an entitlement."""
    return Response.of(ENTITLEMENTS.get_record(call).facts.get("requestConfig", _REQUEST_CONFIG))


def put_request_config(call: OperationCall) -> Response:
    """Replace the request configuration of an entitlement."""
    record = ENTITLEMENTS.get_record(call)
    body = bodies.require_object(call.body)
    names = [*_REQUEST_CONFIG]
    if set(body) - set(names) or not all(isinstance(body[name], dict) for name in body):
        raise bad_request(f"The body may have {' and '.join(names)}, both objects.")
    config = {name: {**_REQUEST_CONFIG[name], **body.get(name, {})} for name in names}
    call.records.save("entitlements", Record(record.doc, {**record.facts, "requestConfig": config}))
    return Response.of(config)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listEntitlements": list_entitlements,
    "getEntitlement": ENTITLEMENTS.get,
    "patchEntitlement": update_entitlement,
    "updateEntitlementsInBulk": update_entitlements,
    "getAccountEntitlements": list_for_account,
    "listEntitlementsByIdentity": list_for_identity,
    "listEntitlementParents": list_parents,
    "listEntitlementChildren": list_children,
    "getEntitlementRequestConfig": get_request_config,
    "putEntitlementRequestConfig": put_request_config,
}
