from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import InviteIdentitiesRequest, TaskStatus

OPERATION = Operation(
    api=API,
    id="startIdentitiesInvite",
    method="POST",
    path="/identities/invite",
    tag="Identities",
    results={202: {"application/json": "TaskStatus"}},
    bodies={"application/json": "InviteIdentitiesRequest"},
    scopes=("idn:password-user-invite:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="start-identities-invite",
)


def start_identities_invite(body: InviteIdentitiesRequest | Mapping[str, Any]) -> Request[TaskStatus]:
    """Starts a task that sends e-mails with a link to register, good for 7 days, and returns the task.

    Give ids, or `uninvited` true and no ids for everyone not registered, up to 1000; who is registered already gets
    no e-mail. Poll the task until it has completed.
    """
    return Request(OPERATION, "/identities/invite", body=body)
