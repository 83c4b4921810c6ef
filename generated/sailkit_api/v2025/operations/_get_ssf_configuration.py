from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TransmitterMetadata

OPERATION = Operation(
    api=API,
    id="getSSFConfiguration",
    method="GET",
    path="/.well-known/ssf-configuration",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "TransmitterMetadata"}},
    page="get-ssf-configuration",
)


def get_ssf_configuration() -> Request[TransmitterMetadata]:
    """Get SSF configuration."""
    return Request(OPERATION, "/.well-known/ssf-configuration")
