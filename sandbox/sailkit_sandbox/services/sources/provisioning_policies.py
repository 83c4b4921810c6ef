"""Provisioning policies of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .sources import SOURCES

_USAGES: Final = (
    "CREATE",
    "UPDATE",
    "ENABLE",
    "DISABLE",
    "DELETE",
    "ASSIGN",
    "UNASSIGN",
    "CREATE_GROUP",
    "UPDATE_GROUP",
    "DELETE_GROUP",
    "REGISTER",
    "CREATE_IDENTITY",
    "UPDATE_IDENTITY",
    "EDIT_GROUP",
    "UNLOCK",
    "CHANGE_PASSWORD",
)


def _complete_policy(call: OperationCall, body: Doc) -> Doc:
    usage = bodies.read_choice(body, "usageType", _USAGES)
    properties = {name: value for name, value in body.items() if name != "id"}
    return {"name": None, "description": "", "usageType": usage, "fields": [], **properties}


POLICIES: Final = Resource(
    kind="provisioning_policies",
    label="provisioning policy of this source for",
    read_only=("id", "usageType"),
    unique="usageType",
    nested=True,
    parent=SOURCES,
    key="usageType",
    build_document=_complete_policy,
)


def replace_policies(call: OperationCall) -> Response:
    """Add or replace provisioning policies of a source, by their usage types."""
    source = SOURCES.get_record(call, call.ids[0]).doc["id"]
    for body in call.body:
        doc = _complete_policy(call, dict(body))
        record = Record({"id": POLICIES.build_id(source, doc["usageType"]), **doc}, {"parent": source})
        call.records.remove("provisioning_policies", record.doc["id"])
        call.records.add("provisioning_policies", [record])
    return POLICIES.list(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    **POLICIES.build_handlers(
        list="listProvisioningPolicies",
        create="createProvisioningPolicy",
        get="getProvisioningPolicy",
        replace="putProvisioningPolicy",
        update="updateProvisioningPolicy",
        delete="deleteProvisioningPolicy",
    ),
    "updateProvisioningPoliciesInBulk": replace_policies,
}
