from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Returns the custom MAIL FROM domain of an e-mail identity.

    Its verification status and DNS records come with it.

    Args:
        identity: See `notifications.list_verified_from_addresses`.
    """
    return Request(OPERATION, _fill_path("/mail-from-attributes/{identity}", **{"identity": identity}))
