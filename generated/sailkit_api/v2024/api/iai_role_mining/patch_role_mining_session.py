from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation

OPERATION = Operation(
    id="patchRoleMiningSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-role-mining-session",
)


def patch_role_mining_session(session_id: str, body: list[JsonPatchOperation]) -> Request[dict[str, Any]]:
    """Update role mining session.

    PATCH /role-mining-sessions/{sessionId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    Args:
        session_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-role-mining-session
    """
    return Request(OPERATION, _path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}), body=body)
