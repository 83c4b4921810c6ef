from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MailFromAttributes, MailFromAttributesDto

OPERATION = Operation(
    api=API,
    id="putMailFromAttributes",
    method="PUT",
    path="/mail-from-attributes",
    tag="Notifications",
    results={200: {"application/json": "MailFromAttributes"}},
    bodies={"application/json": "MailFromAttributesDto"},
    scopes=("sp:notification-mail-from-attributes:write",),
    user_levels=("ORG_ADMIN",),
    page="put-mail-from-attributes",
)


def put_mail_from_attributes(body: MailFromAttributesDto | Mapping[str, Any]) -> Request[MailFromAttributes]:
    """Sets the custom MAIL FROM domain of an e-mail identity.

    Returns the MX and TXT records that you then have to publish in DNS.
    """
    return Request(OPERATION, "/mail-from-attributes", body=body)
