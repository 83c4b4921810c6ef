from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import VerificationRequest

OPERATION = Operation(
    id="sendStreamVerification",
    method="POST",
    path="/ssf/streams/verify",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "VerificationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/send-stream-verification",
)


def send_stream_verification(body: VerificationRequest) -> Request[None]:
    """Send stream verification.

    POST /ssf/streams/verify
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/send-stream-verification
    """
    return Request(OPERATION, "/ssf/streams/verify", body=body)
