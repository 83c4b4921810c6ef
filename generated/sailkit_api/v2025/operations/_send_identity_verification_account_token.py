from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def send_identity_verification_account_token(
    id: Id, body: SendAccountVerificationRequest | Mapping[str, Any]
) -> Request[None]:
    """Sends an identity a link to set a new password, good for 2 hours.

    `via` chooses the work or personal address (EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL). Returns
    nothing.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities/{id}/verification/account/send", **{"id": id}), body=body)
