from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CommonAccessIDStatus

OPERATION = Operation(
    api=API,
    id="updateCommonAccessStatusInBulk",
    method="POST",
    path="/common-access/update-status",
    tag="IAI Common Access",
    results={202: {"application/json": None}},
    bodies={"application/json": ["CommonAccessIDStatus"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="update-common-access-status-in-bulk",
)


def update_common_access_status_in_bulk(
    body: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
) -> Request[dict[str, Any]]:
    """Confirms or denies items of common access by their ids.

    Requires the right `iai:access-modeling:update`. The answer (202) is empty.
    """
    return Request(OPERATION, "/common-access/update-status", body=body)
