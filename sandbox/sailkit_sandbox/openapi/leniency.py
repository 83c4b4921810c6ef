"""Leniency of the service: problems of request bodies by its documents that it accepts nevertheless.

Its own guides publish such bodies: transforms nested in any attribute, triggers of workflows with filters that the
document does not have, and fields of provisioning policies without a type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from jsonpointer import resolve_pointer

_NESTED_TRANSFORM: Final = re.compile(r"/attributes/.+")
_WORKFLOW: Final = re.compile(r"/trigger/attributes\b.*")
_PROVISIONING_POLICY: Final = re.compile(r"(/\d+)?/fields/\d+/type must be one of .*")
_TRANSFORM_OPERATIONS: Final = ("createTransform", "updateTransform")
# By operation: the problems that the service accepts.
_ACCEPTED: Final[Mapping[str, re.Pattern[str]]] = {
    **dict.fromkeys(_TRANSFORM_OPERATIONS, _NESTED_TRANSFORM),
    **dict.fromkeys(("createWorkflow", "putWorkflow"), _WORKFLOW),
    **dict.fromkeys(
        ("createProvisioningPolicy", "putProvisioningPolicy", "updateProvisioningPoliciesInBulk"), _PROVISIONING_POLICY
    ),
}


def omit_accepted(operation_id: str, body: Any, problems: Iterable[str]) -> Iterator[str]:
    """Return the problems of a body that the service does not accept.

    Args:
        operation_id: the id of the operation.
        body: the body.
        problems: all problems of the body by the document, each with its place.
    """
    return (problem for problem in problems if not _is_accepted(operation_id, body, problem))


def _is_accepted(operation_id: str, body: Any, problem: str) -> bool:
    accepted = _ACCEPTED.get(operation_id)
    if accepted is None or not accepted.fullmatch(problem):
        return False
    if operation_id not in _TRANSFORM_OPERATIONS:
        return True
    value = resolve_pointer(body, problem.partition(" ")[0], None)
    return isinstance(value, dict) and isinstance(value.get("type"), str)
