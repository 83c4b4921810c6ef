from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CustomPasswordInstruction, PageId

OPERATION = Operation(
    id="getCustomPasswordInstructions",
    method="GET",
    path="/custom-password-instructions/{pageId}",
    prefix="/v2025",
    tag="Custom Password Instructions",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CustomPasswordInstruction"}},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-custom-password-instructions",
)


def get_custom_password_instructions(
    page_id: PageId | str, *, locale: str | None = None
) -> Request[CustomPasswordInstruction]:
    """Get custom password instructions.

    GET /custom-password-instructions/{pageId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    User levels: ORG_ADMIN.

    Args:
        page_id: One of change-password:enter-password, change-password:finish, flow-selection:select,
            forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
            reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
            unlock-account:finish.
        locale: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-custom-password-instructions
    """
    return Request(
        OPERATION, _path("/custom-password-instructions/{pageId}", **{"pageId": page_id}), query={"locale": locale}
    )
