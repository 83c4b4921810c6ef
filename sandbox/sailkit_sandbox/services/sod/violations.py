"""Violations of policies: those of identities, and those that new access would cause."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Set
from typing import Any, Final

import attrs

from sailkit_core.json_text import loads
from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.search.documents import load_documents
from sailkit_sandbox.services.search.evaluation import run_search

from .policies import CONFLICTING, SIDES, list_criteria

Doc = dict[str, Any]


def find_conflict(policy: Mapping[str, Any], held: Set[str]) -> list[list[Doc]] | None:
    """Return the conflicting access that somebody holds, left and right, or None without a conflict.

    Args:
        policy: a policy with conflicting access criteria.
        held: the ids of the access that somebody holds.
    """
    conflict = [[item for item in side if item["id"] in held] for side in list_criteria(policy)]
    return conflict if all(conflict) else None


def list_violations(call: OperationCall, policy: Mapping[str, Any]) -> Iterator[tuple[Doc, list[list[Doc]]]]:
    """Return the identities that violate a policy, as search documents, with their conflicting access.

    Raises:
        HttpError: 400, for an invalid query of the policy.
    """
    if policy["type"] != CONFLICTING:
        body = {"indices": ["identities"], "query": {"query": policy["policyQuery"]}}
        for hit in run_search(attrs.evolve(call, body=body)).documents():
            yield hit, [[], []]
        return
    for _, hit in load_documents(call.records, "identities").source.scan():
        conflict = find_conflict(policy, {item["id"] for item in hit["access"]})
        if conflict is not None:
            yield hit, conflict


def predict(call: OperationCall) -> Response:
    """Return the violations of enforced policies that an identity would have with new access."""
    held, new = _read_access(call)
    contexts = []
    for policy in call.records.all("sod_policies"):
        if policy.doc["type"] != CONFLICTING or policy.doc["state"] != "ENFORCED":
            continue
        conflict = find_conflict(policy.doc, held | new)
        if conflict is not None and any(item["id"] in new for side in conflict for item in side):
            contexts.append(_build_context(policy.doc, conflict, held))
    return Response.of({"violationContexts": contexts})


def _build_context(policy: Doc, conflict: list[list[Doc]], held: Set[str]) -> Doc:
    criteria = {
        side: {"criteriaList": [{**item, "existing": item["id"] in held} for item in items]}
        for side, items in zip(SIDES, conflict, strict=True)
    }
    reference = {"type": "SOD_POLICY", "id": policy["id"], "name": policy["name"]}
    return {"policy": reference, "conflictingAccessCriteria": criteria}


def _read_access(call: OperationCall) -> tuple[set[str], set[str]]:
    """Return the access that the identity of the body holds, and its new access."""
    body = bodies.require_object(call.body)
    identity = references.get_by_id(call.records, "identities", str(body.get("identityId")), "identity").doc["id"]
    new = body.get("accessRefs")
    if not isinstance(new, list) or not all(isinstance(item, dict) and item.get("id") for item in new):
        raise bad_request("accessRefs must be a list of references with an id.")
    source = load_documents(call.records, "identities").source
    number = source.find(identity)
    held: list[Doc] = [] if number is None else loads(source.read([number])[0])["access"]
    return {item["id"] for item in held}, {item["id"] for item in new}


def check(call: OperationCall) -> Response:
    """Start an asynchronous check of new access."""
    _read_access(call)
    return Response.of({"requestId": str(uuid.uuid4()), "created": stamp(call.now)}, 202)


HANDLERS: Final[Mapping[str, Handler]] = {"startPredictSodViolations": predict, "startViolationCheck": check}
