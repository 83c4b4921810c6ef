from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigTypeEnum, EvaluateResponse

OPERATION = Operation(
    api=API,
    id="getEvaluateReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}/evaluate/{configType}",
    tag="Work Reassignment",
    results={200: {"application/json": ["EvaluateResponse"]}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-evaluate-reassignment-configuration",
)


def get_evaluate_reassignment_configuration(
    identity_id: Id, config_type: ConfigTypeEnum | str, *, exclusion_filters: Collection[str] | None = None
) -> PagedRequest[list[EvaluateResponse], EvaluateResponse]:
    """Returns the identity that receives one type of work in place of another identity.

    Reassignments are followed up to 5 steps; without one, the result is the identity itself.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS, GENERIC_APPROVALS.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/reassignment-configurations/{identityId}/evaluate/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
        query={"exclusionFilters": exclusion_filters},
    )
