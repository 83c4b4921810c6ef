from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SendAccountVerificationRequest

OPERATION = Operation(
    api=API,
    id="sendIdentityVerificationAccountToken",
    method="POST",
    path="/identities/{id}/verification/account/send",
    tag="Identities",
    results={200: {}},
    bodies={"application/json": "SendAccountVerificationRequest"},
    scopes=("idn:password:user-invite",),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="send-identity-verification-account-token",
)


def send_identity_verification_account_token(id: str, body: SendAccountVerificationRequest) -> Request[None]:
    """Send identity verification account token.

    Sends the identity a link to set a new password, good for 2 hours, to the work or personal address that `via`
    chooses (EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL). Returns nothing.
    """
    return Request(OPERATION, _path("/identities/{id}/verification/account/send", **{"id": id}), body=body)
