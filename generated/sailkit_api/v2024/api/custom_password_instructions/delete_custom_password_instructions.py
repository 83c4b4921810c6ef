from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PageId

OPERATION = Operation(
    id="deleteCustomPasswordInstructions",
    method="DELETE",
    path="/custom-password-instructions/{pageId}",
    prefix="/v2024",
    tag="Custom Password Instructions",
    package="sailkit_api.v2024.models",
    results={204: {}},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-custom-password-instructions",
)


def delete_custom_password_instructions(page_id: PageId | str, *, locale: str | None = None) -> Request[None]:
    """Delete custom password instructions.

    DELETE /custom-password-instructions/{pageId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    User levels: ORG_ADMIN.

    Args:
        page_id: One of change-password:enter-password, change-password:finish, flow-selection:select,
            forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select, reset-password:enter-password,
            reset-password:enter-username, reset-password:finish, unlock-account:enter-username,
            unlock-account:finish.
        locale: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-custom-password-instructions
    """
    return Request(
        OPERATION, _path("/custom-password-instructions/{pageId}", **{"pageId": page_id}), query={"locale": locale}
    )
