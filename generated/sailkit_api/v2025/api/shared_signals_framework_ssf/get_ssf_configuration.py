from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TransmitterMetadata

OPERATION = Operation(
    id="getSSFConfiguration",
    method="GET",
    path="/.well-known/ssf-configuration",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TransmitterMetadata"}},
    docs="https://developer.sailpoint.com/docs/api/v2025/get-ssf-configuration",
)


def get_ssf_configuration() -> Request[TransmitterMetadata]:
    """Get SSF configuration.

    GET /.well-known/ssf-configuration

    https://developer.sailpoint.com/docs/api/v2025/get-ssf-configuration
    """
    return Request(OPERATION, "/.well-known/ssf-configuration")
