from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MailFromAttributes, MailFromAttributesDto

OPERATION = Operation(
    id="putMailFromAttributes",
    method="PUT",
    path="/mail-from-attributes",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MailFromAttributes"}},
    bodies={"application/json": "MailFromAttributesDto"},
    scopes=("sp:notification-mail-from-attributes:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-mail-from-attributes",
)


def put_mail_from_attributes(body: MailFromAttributesDto) -> Request[MailFromAttributes]:
    """Replace mail from attributes.

    PUT /mail-from-attributes
    Scopes: sp:notification-mail-from-attributes:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/put-mail-from-attributes
    """
    return Request(OPERATION, "/mail-from-attributes", body=body)
