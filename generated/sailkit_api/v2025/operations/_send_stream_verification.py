from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import VerificationRequest

OPERATION = Operation(
    api=API,
    id="sendStreamVerification",
    method="POST",
    path="/ssf/streams/verify",
    tag="Shared Signals Framework (SSF)",
    results={204: {}},
    bodies={"application/json": "VerificationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="send-stream-verification",
)


def send_stream_verification(body: VerificationRequest | Mapping[str, Any]) -> Request[None]:
    """Sends a verification event through a stream, as its receiver asks for, and returns nothing."""
    return Request(OPERATION, "/ssf/streams/verify", body=body)
