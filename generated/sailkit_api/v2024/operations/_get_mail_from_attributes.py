from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import MailFromAttributes

OPERATION = Operation(
    api=API,
    id="getMailFromAttributes",
    method="GET",
    path="/mail-from-attributes/{identity}",
    tag="Notifications",
    results={200: {"application/json": "MailFromAttributes"}},
    scopes=("sp:notification-mail-from-attributes:read",),
    user_levels=("ORG_ADMIN",),
    page="get-mail-from-attributes",
)


def get_mail_from_attributes(identity: str) -> Request[MailFromAttributes]:
    """Get mail from attributes."""
    return Request(OPERATION, _path("/mail-from-attributes/{identity}", **{"identity": identity}))
