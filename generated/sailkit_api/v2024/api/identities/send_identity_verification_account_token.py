from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SendAccountVerificationRequest

OPERATION = Operation(
    id="sendIdentityVerificationAccountToken",
    method="POST",
    path="/identities/{id}/verification/account/send",
    prefix="/v2024",
    tag="Identities",
    package="sailkit_api.v2024.models",
    results={200: {}},
    bodies={"application/json": "SendAccountVerificationRequest"},
    scopes=("idn:password:user-invite",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/send-identity-verification-account-token",
)


def send_identity_verification_account_token(id: str, body: SendAccountVerificationRequest) -> Request[None]:
    """Send identity verification account token.

    Sends the identity a link to set a new password, good for 2 hours, to the work or personal address that `via`
    chooses (EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL). Returns nothing.

    POST /identities/{id}/verification/account/send
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password:user-invite.
    User levels: HELPDESK, ORG_ADMIN.

    Args:
        id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/send-identity-verification-account-token
    """
    return Request(OPERATION, _path("/identities/{id}/verification/account/send", **{"id": id}), body=body)
