"""Sources: handlers, tasks of deletion, connection tests and dependents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model import entitlements
from sailkit_sandbox.services.accounts.accounts import remove_account
from sailkit_sandbox.services.common import bodies, defaults, listing, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource, refuse_changes
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

# Kinds of records that are deleted with their source.
DEPENDENT_KINDS: Final = ("source_schemas", "provisioning_policies", "source_schedules")
_IMMUTABLE: Final = ("id", "type", "authoritative", "connector", "connectorClass", "passwordPolicies")
_REFERRING_KINDS: Final = ("entitlements", "access_profiles", "role_assignments")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    is_file = listing.read_query_flag(call.query, "provisionAsCsv")
    properties = {name: value for name, value in body.items() if name not in ("id", "created", "modified", "schemas")}
    if is_file:
        properties["connector"] = "delimited-file"
    return {name: value for name, value in defaults.build_source(properties, stamp(call.now)).items() if name != "id"}


def _validate(call: OperationCall, record: Record) -> None:
    bodies.require_strings(record.doc, "name")
    references.complete_owner(call.records, record.doc)
    record.doc["connectorAttributes"] = defaults.mask_secrets(record.doc.get("connectorAttributes"))


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    """Add an account schema to a new source, and update the name and owner of a changed one in other records."""
    doc, records = after.doc, call.records
    if before is None:
        _add_schema(call, after)
    elif (before.doc["name"], before.doc["owner"]) != (doc["name"], doc["owner"]):
        references.update_names(records, _REFERRING_KINDS, references.make_reference("sources", doc))
        for account in records.find("accounts", "source", doc["id"]):
            account.doc.update(sourceName=doc["name"], sourceOwner=doc["owner"])
            records.save("accounts", account)


def _add_schema(call: OperationCall, source: Record) -> None:
    attributes = [defaults.build_schema_attribute(name) for name in ("id", "name", "email")]
    properties = {"id": f"{source.doc['id']}-account", "name": "account", "attributes": attributes}
    schema = defaults.build_schema(properties, stamp(call.now))
    call.records.add("source_schemas", [Record(schema, {"parent": source.doc["id"]})])
    source.doc["schemas"] = [references.make_reference("source_schemas", schema)]
    call.records.save("sources", source)


def _refuse_used(call: OperationCall, record: Record) -> None:
    """Refuse to delete a source with access profiles."""
    profiles = call.records.find("access_profiles", "source", record.doc["id"])
    if profiles:
        names = ", ".join(profile.doc["name"] for profile in profiles[:20])
        raise bad_request(f"The source is used by the access profiles {names}. Delete them first.")


SOURCES: Final = Resource(
    kind="sources",
    label="source",
    read_only=(*_IMMUTABLE, "schemas", "created", "modified"),
    columns={"id": "id", "owner.id": "owner"},
    build_defaults=defaults.build_source,
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
)


def replace_source(call: OperationCall) -> Response:
    """Replace a source with the body. Read-only properties must be unchanged."""
    refuse_changes(bodies.require_object(call.body), SOURCES.get_record(call).doc, _IMMUTABLE)
    return SOURCES.replace(call)


def delete_source(call: OperationCall) -> Response:
    """Start the deletion of a source with its accounts and entitlements."""
    source = SOURCES.get_record(call)
    _refuse_used(call, source)
    task = start_source_task(
        call, source.doc, "Delete Source", "Deletes a source with its accounts and entitlements", "sources.delete"
    )
    return Response.of(tasks.make_task_reference(task), 202)


def delete_accounts(call: OperationCall) -> Response:
    """Start the removal of all accounts of a source."""
    source = SOURCES.get_record(call)
    task = start_source_task(
        call, source.doc, "Remove Accounts", "Removes all accounts of a source", "sources.removeAccounts"
    )
    return Response.of(tasks.make_task_reference(task), 202)


def reset_entitlements(call: OperationCall) -> Response:
    """Start the removal of all entitlements of a source."""
    source = SOURCES.get_record(call)
    task = start_source_task(
        call, source.doc, "Entitlement Reset", "Removes all entitlements of a source", "sources.reset"
    )
    return Response.of(tasks.make_task_reference(task), 202)


def start_source_task(
    call: OperationCall,
    source: Mapping[str, Any],
    name: str,
    description: str,
    effect: str,
    options: Mapping[str, Any] | None = None,
) -> Doc:
    """Start a task that works on a source. The input of the effect is the source's id and the options."""
    input = {"source": source["id"], **(options or {})}
    return tasks.start(
        call,
        name,
        description,
        {"appId": source["id"]},
        target=tasks.make_source_target(source),
        effect=(effect, input),
    )


def start_machine_aggregation(call: OperationCall) -> Response:
    """Start the aggregation of machine identities from a source. The sandbox's sources have none."""
    return _start_reading(call, "Machine Identity Aggregation")


def start_application_discovery(call: OperationCall) -> Response:
    """Start the discovery of applications on a source. The sandbox's sources have none."""
    return _start_reading(call, "Application Discovery")


def _start_reading(call: OperationCall, name: str) -> Response:
    source = SOURCES.get_record(call).doc
    attributes = {"appId": source["id"], "datasetIds": call.body["datasetIds"]}
    task = tasks.start(call, name, "Reads data of a source", attributes, target=tasks.make_source_target(source))
    return Response.of(task)


def check_connection(call: OperationCall) -> Response:
    """Return the result of a connection test, which succeeds for a healthy source."""
    source = SOURCES.get_record(call).doc
    status = "SUCCESS" if source["healthy"] else "FAILURE"
    body = {"id": source["id"], "name": source["name"], "status": status, "elapsedMillis": 1, "details": {}}
    return Response.of(body)


def list_resource_objects(call: OperationCall) -> Response:
    """Return some accounts or groups of a source."""
    source = SOURCES.get_record(call).doc
    body = bodies.require_object(call.body)
    kind, maximum = body.get("objectType") or "account", body.get("maxCount")
    count = 25 if not isinstance(maximum, int) or maximum < 0 else maximum
    if kind == "account":
        names = ("nativeIdentity", "name", "attributes")
        objects = [
            [record.doc[name] for name in names]
            for record in call.records.find("accounts", "source", source["id"])[:count]
        ]
    else:
        objects = [
            [record.doc[name] for name in ("value", "name", "attributes")]
            for record in call.records.find("entitlements", "source", source["id"])
            if record.doc["sourceSchemaObjectType"] == kind
        ][:count]
    resource_objects = [
        {"identity": identity, "name": name, "objectType": kind, "attributes": attributes or {}}
        for identity, name, attributes in objects
    ]
    body = {"id": source["id"], "name": source["name"], "objectCount": len(resource_objects), "elapsedMillis": 1}
    return Response.of({**body, "resourceObjects": resource_objects})


def get_health(call: OperationCall) -> Response:
    """Return the health of a source."""
    source = SOURCES.get_record(call).doc
    properties = {name: source[name] for name in ("id", "type", "name", "status")}
    system_properties = {"org": "sandbox", "pod": "sandbox", "hostname": "sandbox", "iqServiceVersion": None}
    return Response.of(
        {**properties, **system_properties, "isAuthoritative": source["authoritative"], "isCluster": False}
    )


def get_connections(call: OperationCall) -> Response:
    """Return the dependents of a source. The sandbox only has transforms that read it."""
    source = SOURCES.get_record(call).doc
    always_empty = ("identityProfiles", "credentialProfiles", "sourceAttributes", "mappingProfiles", "dependentApps")
    transforms = [
        record.doc for record in call.records.all("transforms") if _refers_to_source(record.doc["attributes"], source)
    ]
    body: Doc = {name: [] for name in (*always_empty, "missingDependents")}
    return Response.of({**body, "dependentCustomTransforms": transforms})


def _refers_to_source(value: Any, source: Doc) -> bool:
    """Return whether the attributes of a transform refer to a source, directly or in nested transforms."""
    if isinstance(value, list):
        return any(_refers_to_source(item, source) for item in value)
    if not isinstance(value, dict):
        return False
    is_source = value.get("sourceName") == source["name"] or value.get("applicationId") == source["id"]
    return is_source or any(_refers_to_source(item, source) for item in value.values())


def get_task_source(records: Records, input: Mapping[str, Any]) -> Record:
    """Return the source of a task.

    Raises:
        TaskFailedError: for a source that has been deleted.
    """
    return tasks.require_task_record(records, "sources", input["source"], "source")


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    id = get_task_source(records, input).doc["id"]
    _remove_accounts(records, now, input)
    _reset(records, now, input)
    for kind in DEPENDENT_KINDS:
        for record in records.find(kind, "parent", id):
            records.remove(kind, record.doc["id"])
    records.remove("sources", id)


def _remove_accounts(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for account in records.find("accounts", "source", get_task_source(records, input).doc["id"]):
        remove_account(records, account, now, input["actor"])


def _reset(records: Records, now: float, input: Mapping[str, Any]) -> None:
    id = get_task_source(records, input).doc["id"]
    entitlements.delete_entitlements(
        records, {record.doc["id"] for record in records.find("entitlements", "source", id)}
    )


EFFECTS: Final[Mapping[str, Effect]] = {
    "sources.delete": _delete,
    "sources.removeAccounts": _remove_accounts,
    "sources.reset": _reset,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    **SOURCES.build_handlers(list="listSources", get="getSource", create="createSource", update="updateSource"),
    "putSource": replace_source,
    "deleteSource": delete_source,
    "deleteAccountsAsync": delete_accounts,
    "resetSourceEntitlements": reset_entitlements,
    "testSourceConnection": check_connection,
    "testSourceConfiguration": check_connection,
    "pingCluster": check_connection,
    "searchResourceObjects": list_resource_objects,
    "getSourceHealth": get_health,
    "getSourceConnections": get_connections,
    "startMachineIdentityAggregation": start_machine_aggregation,
    "startApplicationDiscovery": start_application_discovery,
}
