"""What the operations on sources do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model import entitlements
from sailkit_sandbox.services.accounts.accounts import remove_account
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource, refuse_changes
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

# What belongs to a source, and goes with it.
PARTS: Final = ("source_schemas", "provisioning_policies", "source_schedules")
_IMMUTABLE: Final = ("id", "type", "authoritative", "connector", "connectorClass", "passwordPolicies")
_REFERRED: Final = ("entitlements", "access_profiles", "role_assignments")


def _complete(call: OperationCall, body: Doc) -> Doc:
    as_file = paging.flag(call.query, "provisionAsCsv")
    given = {name: value for name, value in body.items() if name not in ("id", "created", "modified", "schemas")}
    if as_file:
        given["connector"] = "delimited-file"
    return {name: value for name, value in usual.source(given, stamp(call.now)).items() if name != "id"}


def _check(call: OperationCall, record: Record) -> None:
    bodies.check_texts(record.doc, "name")
    references.check_owner(call.records, record.doc)
    record.doc["connectorAttributes"] = usual.masked(record.doc.get("connectorAttributes"))


def _changed(call: OperationCall, before: Record | None, after: Record) -> None:
    """Give a new source a schema, and tell those who refer to another one its new name and owner."""
    doc, records = after.doc, call.records
    if before is None:
        _add_schema(call, after)
    elif (before.doc["name"], before.doc["owner"]) != (doc["name"], doc["owner"]):
        references.rename(records, _REFERRED, references.to("sources", doc))
        for account in records.find("accounts", "source", doc["id"]):
            account.doc.update(sourceName=doc["name"], sourceOwner=doc["owner"])
            records.save("accounts", account)


def _add_schema(call: OperationCall, source: Record) -> None:
    attributes = [usual.attribute(name) for name in ("id", "name", "email")]
    given = {"id": f"{source.doc['id']}-account", "name": "account", "attributes": attributes}
    schema = usual.schema(given, stamp(call.now))
    call.records.add("source_schemas", [Record(schema, {"parent": source.doc["id"]})])
    source.doc["schemas"] = [references.to("source_schemas", schema)]
    call.records.save("sources", source)


def _removable(call: OperationCall, record: Record) -> None:
    """Refuse to delete a source that access profiles are made from."""
    profiles = [each.doc["name"] for each in call.records.find("access_profiles", "source", record.doc["id"])]
    if profiles:
        raise bad_request(f"The source is used by the access profiles {', '.join(profiles[:20])}; delete them first.")


SOURCES: Final = Resource(
    kind="sources",
    what="source",
    fixed=(*_IMMUTABLE, "schemas", "created", "modified"),
    columns={"id": "id", "owner.id": "owner"},
    usual=usual.source,
    complete=_complete,
    check=_check,
    changed=_changed,
)


def target(source: Mapping[str, Any]) -> Doc:
    """A source as tasks refer to it."""
    return {"type": "APPLICATION", "id": source["id"], "name": source["name"]}


def replace_source(call: OperationCall) -> Response:
    """Put the body in a source's place; what cannot be changed must be as it is."""
    refuse_changes(bodies.properties(call.body), SOURCES.found(call).doc, _IMMUTABLE)
    return SOURCES.replace(call)


def delete_source(call: OperationCall) -> Response:
    """Start to delete a source with all its accounts and entitlements."""
    source = SOURCES.found(call)
    _removable(call, source)
    task = _start(call, source.doc, "Delete Source", "Deletes a source and all that is on it", "sources.delete")
    return Response.of(tasks.reference(task), 202)


def delete_accounts(call: OperationCall) -> Response:
    """Start to remove all accounts of a source."""
    source = SOURCES.found(call)
    task = _start(call, source.doc, "Remove Accounts", "Removes all accounts of a source", "sources.removeAccounts")
    return Response.of(tasks.reference(task), 202)


def reset_entitlements(call: OperationCall) -> Response:
    """Start to remove all entitlements of a source."""
    source = SOURCES.found(call)
    task = _start(call, source.doc, "Entitlement Reset", "Removes all entitlements of a source", "sources.reset")
    return Response.of(tasks.reference(task), 202)


def _start(call: OperationCall, source: Mapping[str, Any], name: str, about: str, effect: str) -> Doc:
    given = {"source": source["id"]}
    return tasks.start(call, name, about, {"appId": source["id"]}, target=target(source), effect=(effect, given))


def check_connection(call: OperationCall) -> Response:
    """Answer whether the source can be reached, which is so while it is healthy."""
    source = SOURCES.found(call).doc
    status = "SUCCESS" if source["healthy"] else "FAILURE"
    shown = {"id": source["id"], "name": source["name"], "status": status, "elapsedMillis": 1, "details": {}}
    return Response.of(shown)


def peek(call: OperationCall) -> Response:
    """Answer some accounts or groups as the source has them."""
    source = SOURCES.found(call).doc
    body = bodies.properties(call.body)
    kind, most = body.get("objectType") or "account", body.get("maxCount")
    count = 25 if not isinstance(most, int) or most < 0 else most
    if kind == "account":
        names = ("nativeIdentity", "name", "attributes")
        found = [
            [each.doc[name] for name in names] for each in call.records.find("accounts", "source", source["id"])[:count]
        ]
    else:
        found = [
            [each.doc[name] for name in ("value", "name", "attributes")]
            for each in call.records.find("entitlements", "source", source["id"])
            if each.doc["sourceSchemaObjectType"] == kind
        ][:count]
    objects = [
        {"identity": identity, "name": name, "objectType": kind, "attributes": attributes or {}}
        for identity, name, attributes in found
    ]
    shown = {"id": source["id"], "name": source["name"], "objectCount": len(objects), "elapsedMillis": 1}
    return Response.of({**shown, "resourceObjects": objects})


def get_health(call: OperationCall) -> Response:
    """Answer how a source is."""
    source = SOURCES.found(call).doc
    shown = {name: source[name] for name in ("id", "type", "name", "status")}
    more = {"org": "sandbox", "pod": "sandbox", "hostname": "sandbox", "iqServiceVersion": None}
    return Response.of({**shown, **more, "isAuthoritative": source["authoritative"], "isCluster": False})


def get_connections(call: OperationCall) -> Response:
    """Answer what depends on a source: of what the tenant has, the transforms that read it."""
    source = SOURCES.found(call).doc
    none = ("identityProfiles", "credentialProfiles", "sourceAttributes", "mappingProfiles", "dependentApps")
    transforms = [each.doc for each in call.records.all("transforms") if _reads(each.doc["attributes"], source)]
    shown: Doc = {name: [] for name in (*none, "missingDependents")}
    return Response.of({**shown, "dependentCustomTransforms": transforms})


def _reads(value: Any, source: Doc) -> bool:
    """Whether a transform's attributes, or those of transforms in it, name a source that they read."""
    if isinstance(value, list):
        return any(_reads(each, source) for each in value)
    if not isinstance(value, dict):
        return False
    named = value.get("sourceName") == source["name"] or value.get("applicationId") == source["id"]
    return named or any(_reads(each, source) for each in value.values())


def source_of(records: Records, given: Mapping[str, Any]) -> Record:
    """The source that a task works on.

    Raises:
        TaskFailedError: where it is gone.
    """
    return tasks.kept(records, "sources", given["source"], "source")


def _delete(records: Records, now: float, given: Mapping[str, Any]) -> None:
    id = source_of(records, given).doc["id"]
    _remove_accounts(records, now, given)
    _reset(records, now, given)
    for kind in PARTS:
        for part in records.find(kind, "parent", id):
            records.remove(kind, part.doc["id"])
    records.remove("sources", id)


def _remove_accounts(records: Records, now: float, given: Mapping[str, Any]) -> None:
    for account in records.find("accounts", "source", source_of(records, given).doc["id"]):
        remove_account(records, account, now, given["actor"])


def _reset(records: Records, now: float, given: Mapping[str, Any]) -> None:
    id = source_of(records, given).doc["id"]
    entitlements.remove(records, {each.doc["id"] for each in records.find("entitlements", "source", id)})


EFFECTS: Final[Mapping[str, Effect]] = {
    "sources.delete": _delete,
    "sources.removeAccounts": _remove_accounts,
    "sources.reset": _reset,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    **SOURCES.behaviours(list="listSources", get="getSource", create="createSource", update="updateSource"),
    "putSource": replace_source,
    "deleteSource": delete_source,
    "deleteAccountsAsync": delete_accounts,
    "resetSourceEntitlements": reset_entitlements,
    "testSourceConnection": check_connection,
    "testSourceConfiguration": check_connection,
    "pingCluster": check_connection,
    "searchResourceObjects": peek,
    "getSourceHealth": get_health,
    "getSourceConnections": get_connections,
}
