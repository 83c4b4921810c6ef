from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchRoleMiningSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}",
    tag="IAI Role Mining",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="patch-role-mining-session",
)


def patch_role_mining_session(
    session_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[dict[str, Any]]:
    """Changes a role mining session by JSON Patch, with `replace` only.

    New values of `pruneThreshold` and `minNumIdentitiesInPotentialRole` compute its potential roles anew. The
    answer (202) comes before that is done.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(OPERATION, _fill_path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}), body=body)
