"""Saved searches, and their execution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.caller import get_actor_name, get_caller
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.search.evaluation import run_search
from sailkit_sandbox.services.triggers import catalog
from sailkit_sandbox.services.triggers.invocations import Moment, fire
from sailkit_sandbox.store.database import Record

_PROPERTIES: Final = ("name", "description", "indices", "columns", "query", "fields", "orderBy", "sort", "filters")
_PREVIEW: Final = 10
_NOUNS: Final = {"Identity": "identity", "Entitlement": "entitlement", "Account": "account"}


def get_owner(call: OperationCall) -> Doc:
    """Return the owner of what a call creates; of a client without a user, it is the first identity."""
    identity = get_caller(call) or call.records.first("identities")
    id = "" if identity is None else identity.doc["id"]
    return {"owner": {"type": "IDENTITY", "id": id}, "ownerId": id}


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return {
        **{name: body.get(name) for name in _PROPERTIES},
        "public": False,
        "created": None,
        "modified": None,
        **get_owner(call),
    }


def _validate(call: OperationCall, search: Record) -> None:
    bodies.require_strings(search.doc, "query")
    if not bodies.read_strings(search.doc, "indices"):
        raise bad_request("indices must have at least one index.")


def _present(call: OperationCall, doc: Doc) -> Doc:
    return {name: value for name, value in doc.items() if value is not None or name not in ("columns", "name")}


def _before_delete(call: OperationCall, search: Record) -> None:
    call.records.remove_all("scheduled_searches", "search", search.doc["id"])


SAVED_SEARCHES: Final = Resource(
    kind="saved_searches",
    label="saved search",
    read_only=("id", "created", "modified", "owner", "ownerId", "public"),
    unique="",
    build_document=_build_document,
    validate=_validate,
    before_delete=_before_delete,
    present=_present,
)


def find_hits(call: OperationCall, search: Doc) -> list[Doc]:
    """Return the hits of a saved search.

    Raises:
        HttpError: 400, for an invalid query.
    """
    filters = search.get("filters") or {}
    body = {"indices": search["indices"], "query": {"query": search["query"]}, "sort": search.get("sort") or []}
    if all(isinstance(value, dict) for value in filters.values()):
        body["filters"] = filters
    return list(run_search(attrs.evolve(call, body=body)).documents())


def execute_search(call: OperationCall, search: Doc, time: float, actor: str) -> None:
    """Run a saved search: record an event, and invoke the subscribers of the trigger.

    Args:
        call: the call.
        search: the saved search.
        time: the time of the run, in seconds since 1970.
        actor: the name of the caller.
    """
    hits, name = find_hits(call, search), search.get("name") or search["id"]
    details = {"searchId": search["id"], "query": search["query"], "hits": len(hits)}
    events.record_event(
        call.records,
        kind="SYSTEM_CONFIG",
        action="EXECUTE",
        object="SAVED_SEARCH",
        actor=actor,
        target=name,
        time=time,
        details=details,
    )
    context = Moment(call.records, time, call.task_seconds)
    fire(context, catalog.SEARCH_COMPLETED, _build_input(call, search, hits, name))


def _build_input(call: OperationCall, search: Doc, hits: list[Doc], name: str) -> Doc:
    owner = call.records.get("identities", search["ownerId"])
    return {
        "fileName": f"{name}.zip",
        "ownerEmail": (owner.doc["emailAddress"] if owner else None) or "",
        "ownerName": owner.doc["name"] if owner else "",
        "query": search["query"],
        "searchName": name,
        "searchResults": {label: _summarize(hits, label) for label in _NOUNS},
        "signedS3Url": f"https://localhost/{search['id']}.zip",
    }


def _summarize(hits: list[Doc], label: str) -> Doc | None:
    """Return the number and the first names of the hits of a type, or None without hits."""
    matches = [hit for hit in hits if hit["_type"] == _NOUNS[label]]
    if not matches:
        return None
    preview: list[list[Any]] = [["name"], *([doc["name"]] for doc in matches[:_PREVIEW])]
    return {"count": str(len(matches)), "noun": _NOUNS[label], "preview": preview}


def execute(call: OperationCall) -> Response:
    """Run a saved search for its recipients."""
    search = SAVED_SEARCHES.get_record(call).doc
    body = bodies.require_object(call.body)
    if body.get("scheduleId") is not None:
        if call.records.get("scheduled_searches", str(body["scheduleId"])) is None:
            raise bad_request(f"There is no scheduled search with id {str(body['scheduleId'])[:100]}.")
    elif not body.get("owner") or not body.get("recipients"):
        raise bad_request("owner and recipients are required without a scheduleId.")
    execute_search(call, search, call.now, get_actor_name(call))
    return Response(202)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SAVED_SEARCHES.build_handlers(
        list="listSavedSearches",
        get="getSavedSearch",
        create="createSavedSearch",
        replace="putSavedSearch",
        delete="deleteSavedSearch",
    ),
    "executeSavedSearch": execute,
}
