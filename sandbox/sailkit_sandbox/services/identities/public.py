"""Public identities: what everyone may know of the people of a tenant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import caller_reference
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store.database import Record

from .identities import row

_CONFIG: Final = "public-identities"
_DEFAULT: Final[Doc] = {
    "attributes": [{"key": "department", "name": "Department"}, {"key": "jobTitle", "name": "Job Title"}],
    "modified": None,
    "modifiedBy": None,
}


def list_public_identities(call: OperationCall) -> Response:
    """Answer people as everyone may know them; with add-core-filters, only those that are complete and correlated."""
    within = ("correlated", True) if paging.flag(call.query, "add-core-filters") else None
    selected = paging.selection(call, "identities", row, columns={"id": "id"}, within=within)
    shown = _config(call)["attributes"]
    return paging.listed(call, selected, paging.reshaped(lambda doc: _public(doc, shown)))


def _public(doc: Doc, shown: list[Doc]) -> Doc:
    attributes, state = doc["attributes"], doc["lifecycleState"]
    leaver = state is not None and state["stateName"] == "inactive"
    return {
        "id": doc["id"],
        "name": doc["name"],
        "alias": doc["alias"],
        "email": doc["emailAddress"],
        "status": doc["identityStatus"].capitalize(),
        "identityState": None if state is None else "INACTIVE_LONG_TERM" if leaver else "ACTIVE",
        "manager": doc["managerRef"],
        "attributes": [{**each, "value": attributes.get(each["key"])} for each in shown],
    }


def _config(call: OperationCall) -> Doc:
    found = call.records.get("configurations", _CONFIG)
    return _DEFAULT if found is None else {name: found.doc[name] for name in _DEFAULT}


def get_config(call: OperationCall) -> Response:
    """Answer which attributes everyone may know."""
    return Response.of(_config(call))


def put_config(call: OperationCall) -> Response:
    """Say which attributes everyone may know."""
    attributes = bodies.properties(call.body).get("attributes")
    if not isinstance(attributes, list):
        raise bad_request("attributes must be a list of objects with key and name.")
    wanted = [_attribute(each) for each in attributes]
    if len({each["key"] for each in wanted}) < len(wanted):
        raise bad_request("attributes must not have the same key twice.")
    doc = {"attributes": wanted, "modified": stamp(call.now), "modifiedBy": caller_reference(call)}
    call.records.remove("configurations", _CONFIG)
    call.records.add("configurations", [Record({"id": _CONFIG, **doc})])
    return Response.of(doc)


def _attribute(given: Any) -> Doc:
    attribute = given if isinstance(given, dict) else {}
    found = {name: attribute.get(name) for name in ("key", "name")}
    if not all(isinstance(value, str) and value for value in found.values()):
        raise bad_request("Each of attributes must have a key and a name, which are texts that are not empty.")
    return found


HANDLERS: Final[Mapping[str, Handler]] = {
    "getPublicIdentities": list_public_identities,
    "getPublicIdentityConfig": get_config,
    "updatePublicIdentityConfig": put_config,
}
