from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConfigTypeEnum, EvaluateResponse

OPERATION = Operation(
    id="getEvaluateReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}/evaluate/{configType}",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["EvaluateResponse"]}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-evaluate-reassignment-configuration",
)


def get_evaluate_reassignment_configuration(
    identity_id: str, config_type: ConfigTypeEnum | str, *, exclusion_filters: list[str] | None = None
) -> PagedRequest[list[EvaluateResponse], EvaluateResponse]:
    """Get evaluate reassignment configuration.

    GET /reassignment-configurations/{identityId}/evaluate/{configType}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage.

    Args:
        identity_id: Text.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS.
        exclusion_filters: A list.

    https://developer.sailpoint.com/docs/api/v2024/get-evaluate-reassignment-configuration
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/reassignment-configurations/{identityId}/evaluate/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
        query={"exclusionFilters": exclusion_filters},
    )
