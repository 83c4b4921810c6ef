from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ConfigurationItemRequest, ConfigurationItemResponse

OPERATION = Operation(
    id="createReassignmentConfiguration",
    method="POST",
    path="/reassignment-configurations",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-reassignment-configuration",
)


def create_reassignment_configuration(body: ConfigurationItemRequest) -> Request[ConfigurationItemResponse]:
    """Create reassignment configuration.

    POST /reassignment-configurations
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-reassignment-configuration
    """
    return Request(OPERATION, "/reassignment-configurations", body=body)
