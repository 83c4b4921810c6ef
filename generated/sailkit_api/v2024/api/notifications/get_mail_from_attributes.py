from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MailFromAttributes

OPERATION = Operation(
    id="getMailFromAttributes",
    method="GET",
    path="/mail-from-attributes/{identity}",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MailFromAttributes"}},
    scopes=("sp:notification-mail-from-attributes:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-mail-from-attributes",
)


def get_mail_from_attributes(identity: str) -> Request[MailFromAttributes]:
    """Get mail from attributes.

    GET /mail-from-attributes/{identity}
    Scopes: sp:notification-mail-from-attributes:read.
    User levels: ORG_ADMIN.

    Args:
        identity: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-mail-from-attributes
    """
    return Request(OPERATION, _path("/mail-from-attributes/{identity}", **{"identity": identity}))
