from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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
    """Returns the metadata of the SSF transmitter, with its addresses, key set and delivery methods.

    No token is required.
    """
    return Request(OPERATION, "/.well-known/ssf-configuration")
