from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordInstructionPageId

OPERATION = Operation(
    api=API,
    id="deleteCustomPasswordInstructions",
    method="DELETE",
    path="/custom-password-instructions/{pageId}",
    tag="Custom Password Instructions",
    results={204: {}},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-custom-password-instructions",
)


def delete_custom_password_instructions(
    page_id: PasswordInstructionPageId | str, *, locale: str | None = None
) -> Request[None]:
    """Deletes the text of one page of sign-in and password recovery.

    `locale` is a language tag; the default is "default".

    Args:
        page_id: ID of the page. One of change-password:enter-password, change-password:finish,
            flow-selection:select, forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select,
            reset-password:enter-password, reset-password:enter-username, reset-password:finish,
            unlock-account:enter-username, unlock-account:finish.
    """
    return Request(
        OPERATION, _fill_path("/custom-password-instructions/{pageId}", **{"pageId": page_id}), query={"locale": locale}
    )
