"""Public identities: the attributes of identities that all users can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import get_caller_reference
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.lifecycle_states.changes import load_identity_states
from sailkit_sandbox.store.database import Record

from .identities import build_row

_CONFIG: Final = "public-identities"
_DEFAULT: Final[Doc] = {
    "attributes": [{"key": "department", "name": "Department"}, {"key": "jobTitle", "name": "Job Title"}],
    "modified": None,
    "modifiedBy": None,
}


def list_public_identities(call: OperationCall) -> Response:
    """Return public identities. add-core-filters omits uncorrelated ones."""
    within = ("correlated", True) if listing.read_query_flag(call.query, "add-core-filters") else None
    selected = listing.build_selection(call, "identities", build_row, columns={"id": "id"}, within=within, indexed=True)
    attributes, states = _load_config(call)["attributes"], load_identity_states(call.records)
    return listing.list_stored(
        call, selected, listing.map_documents(lambda doc: _present_public(doc, attributes, states))
    )


def _present_public(doc: Doc, public_attributes: list[Doc], identity_states: Mapping[str, str]) -> Doc:
    attributes, state = doc["attributes"], doc["lifecycleState"]
    return {
        "id": doc["id"],
        "name": doc["name"],
        "alias": doc["alias"],
        "email": doc["emailAddress"],
        "status": doc["identityStatus"].capitalize(),
        "identityState": None if state is None else identity_states.get(state["stateName"], "ACTIVE"),
        "manager": doc["managerRef"],
        "attributes": [{**attribute, "value": attributes.get(attribute["key"])} for attribute in public_attributes],
    }


def _load_config(call: OperationCall) -> Doc:
    record = call.records.get("configurations", _CONFIG)
    return _DEFAULT if record is None else {name: record.doc[name] for name in _DEFAULT}


def get_config(call: OperationCall) -> Response:
    """Return the attributes of public identities."""
    return Response.of(_load_config(call))


def replace_config(call: OperationCall) -> Response:
    """Replace the attributes of public identities."""
    attributes = bodies.require_object(call.body).get("attributes")
    if not isinstance(attributes, list):
        raise bad_request("attributes must be a list of objects with key and name.")
    public_attributes = [_read_attribute(item) for item in attributes]
    if len({item["key"] for item in public_attributes}) < len(public_attributes):
        raise bad_request("attributes must not have the same key twice.")
    doc = {"attributes": public_attributes, "modified": stamp(call.now), "modifiedBy": get_caller_reference(call)}
    call.records.remove("configurations", _CONFIG)
    call.records.add("configurations", [Record({"id": _CONFIG, **doc})])
    return Response.of(doc)


def _read_attribute(value: Any) -> Doc:
    attribute = value if isinstance(value, dict) else {}
    pair = {name: attribute.get(name) for name in ("key", "name")}
    if not all(isinstance(value, str) and value for value in pair.values()):
        raise bad_request("Each attribute requires a key and a name, which are strings that are not empty.")
    return pair


HANDLERS: Final[Mapping[str, Handler]] = {
    "getPublicIdentities": list_public_identities,
    "getPublicIdentityConfig": get_config,
    "updatePublicIdentityConfig": replace_config,
}
