"""Bulk updates of access model metadata on roles and entitlements, which take as long as tasks."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.access_model.entitlements import ENTITLEMENTS
from sailkit_sandbox.services.access_model.metadata import describe_attribute, describe_value, read_attributes
from sailkit_sandbox.services.access_model.roles import ROLES
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.search.evaluation import run_search
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from .common import bodies, listing, references

_OPERATIONS: Final = ("ADD", "REMOVE", "REPLACE")
_SCOPES: Final = ("ALL", "ATTRIBUTE")
_MOST_VALUES: Final = 25  # of an attribute
_EVERYTHING: Final = 2**31 - 1
_TASK: Final = "Metadata Update of "
_TYPES: Final[Mapping[str, str]] = {"roles": "Role", "entitlements": "Entitlement"}

# Returns the ids of the objects that the body of a call selects.
Selector: TypeAlias = Callable[[OperationCall, Resource], list[str]]


def _select_by_ids(call: OperationCall, resource: Resource) -> list[str]:
    ids = bodies.read_strings(call.body, resource.kind, minimum=1)
    return [record.doc["id"] for record in references.resolve_ids(call.records, resource.kind, ids, resource.kind)]


def _select_by_filter(call: OperationCall, resource: Resource) -> list[str]:
    """Return the ids of the objects that match `filters`, which are those of the list."""
    bodies.require_strings(call.body, "filters")
    route_table = load_route_table(call.operation.prefix.removeprefix("/"))
    listed = route_table.describe(route_table.routes[f"GET /{resource.kind}"])
    operation = attrs.evolve(call.operation, filterable=listed.filterable)
    call = attrs.evolve(call, operation=operation, query={"filters": call.body["filters"]})
    selection = listing.build_selection(call, resource.kind, resource.build_row, columns=resource.columns)
    return [json.loads(doc)["id"] for doc in call.records.page(selection, 0, _EVERYTHING)[0]]


def _select_by_query(call: OperationCall, resource: Resource) -> list[str]:
    query = bodies.require_object(call.body.get("query"))
    if query.get("indices") != [resource.kind]:
        raise bad_request(f"query.indices must be {resource.kind} alone.")
    return [str(hit["id"]) for hit in run_search(attrs.evolve(call, body=query)).documents()]


def _make_starter(resource: Resource, select: Selector) -> Handler:
    def start(call: OperationCall) -> Response:
        """Start an update of the metadata of the selected objects."""
        body = bodies.require_object(call.body)
        operation = bodies.read_choice(body, "operation", _OPERATIONS)
        scope = bodies.read_choice({"replaceScope": "ATTRIBUTE", **body}, "replaceScope", _SCOPES)
        values = _read_values(call.records, body.get("values"))
        ids = select(call, resource)
        task = tasks.start(
            call,
            f"{_TASK}{resource.kind}",
            "Updates access model metadata",
            {"count": len(ids)},
            effect=(
                "metadata.update",
                {"kind": resource.kind, "ids": ids, "operation": operation, "scope": scope, "values": values},
            ),
        )
        return Response.of(_present(task), min(call.operation.results))

    return start


def _read_values(records: Records, entries: Any) -> dict[str, list[Doc]]:
    """Return the values of each attribute. The three ways to select objects have different names for both."""
    values: dict[str, list[Doc]] = {}
    for entry in entries if isinstance(entries, list) else ():
        key = entry.get("attribute") or entry.get("attributeKey")
        texts = entry.get("values") or entry.get("attributeValue") or []
        if not key:
            raise bad_request("Each item of values must have an attribute.")
        described = {text: describe_value(records, key, text) for text in texts}
        if len(described) > _MOST_VALUES:
            raise bad_request(f"An attribute can have {_MOST_VALUES} values, not {len(described)}.")
        values[key] = [*described.values()]
    if not values:
        raise bad_request("values must have at least one attribute.")
    return values


def _present(task: Doc) -> Doc:
    kind = task["uniqueName"].removeprefix(_TASK)
    status = "CREATED" if task["completionStatus"] is None else "COMPLETED"
    return {"id": task["id"], "type": _TYPES[kind], "status": status, "created": task["created"]}


def list_running(call: OperationCall) -> Response:
    """Return the updates of roles that have not ended."""
    pending = call.records.select_up_to("tasks", "ends", math.inf)
    updates = [Record(_present(task.doc)) for task in pending if task.doc["uniqueName"] == f"{_TASK}roles"]
    return listing.list_computed(call, updates)


def get_status(call: OperationCall) -> Response:
    """Return the status of an update of roles."""
    id = call.query["id"]
    task = call.records.get("tasks", id)
    if task is None or task.doc["uniqueName"] != f"{_TASK}roles":
        raise not_found("update of metadata of roles", id)
    return Response.of(_present(task.doc), min(call.operation.results))


def _update(records: Records, now: float, input: Mapping[str, Any]) -> None:
    """Change the metadata of the objects that still exist."""
    change = {"ADD": _add, "REMOVE": _remove, "REPLACE": _replace}[input["operation"]]
    for id in input["ids"]:
        record = records.get(input["kind"], id)
        if record is not None:
            attributes = {} if _replaces_all(input) else read_attributes(record.doc)
            for key, values in input["values"].items():
                attribute = attributes.setdefault(key, describe_attribute(records, key))
                attribute["values"] = change(attribute["values"], values)
            metadata = {"attributes": [attribute for attribute in attributes.values() if attribute["values"]]}
            record.doc.update(accessModelMetadata=metadata, modified=stamp(now))
            records.save(input["kind"], record)


def _replaces_all(input: Mapping[str, Any]) -> bool:
    return bool(input["operation"] == "REPLACE" and input["scope"] == "ALL")


def _add(before: list[Doc], values: list[Doc]) -> list[Doc]:
    return [*_remove(before, values), *values]


def _remove(before: list[Doc], values: list[Doc]) -> list[Doc]:
    removed = {value["value"] for value in values}
    return [value for value in before if value["value"] not in removed]


def _replace(before: list[Doc], values: list[Doc]) -> list[Doc]:
    return values


EFFECTS: Final[Mapping[str, Effect]] = {"metadata.update": _update}
HANDLERS: Final[Mapping[str, Handler]] = {
    "updateAccessModelMetadataByFilter": _make_starter(ENTITLEMENTS, _select_by_filter),
    "updateAccessModelMetadataByIds": _make_starter(ENTITLEMENTS, _select_by_ids),
    "updateAccessModelMetadataByQuery": _make_starter(ENTITLEMENTS, _select_by_query),
    "updateRolesMetadataByFilter": _make_starter(ROLES, _select_by_filter),
    "updateRolesMetadataByIds": _make_starter(ROLES, _select_by_ids),
    "updateRolesMetadataByQuery": _make_starter(ROLES, _select_by_query),
    "getBulkUpdateStatus": list_running,
    "getBulkUpdateStatusById": get_status,
}
