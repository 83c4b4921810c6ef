from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CustomPasswordInstruction,
        PasswordInstructionPageId,
    )


_CREATE_CUSTOM_PASSWORD_INSTRUCTIONS = Operation(
    api=API,
    id="createCustomPasswordInstructions",
    method="POST",
    path="/custom-password-instructions",
    tag="Custom Password Instructions",
    results={200: {"application/json": "CustomPasswordInstruction"}},
    bodies={"application/json": "CustomPasswordInstruction"},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-custom-password-instructions",
)


def create_custom_password_instructions(
    body: CustomPasswordInstruction | Mapping[str, Any],
) -> Request[CustomPasswordInstruction]:
    """Sets the text shown on one page of sign-in and password recovery, and returns it.

    `pageId` chooses the page.
    """
    return Request(
        _CREATE_CUSTOM_PASSWORD_INSTRUCTIONS,
        "/custom-password-instructions",
        body=body,
    )


_DELETE_CUSTOM_PASSWORD_INSTRUCTIONS = Operation(
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
    page_id: PasswordInstructionPageId | str,
    *,
    locale: str | None = None,
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
        _DELETE_CUSTOM_PASSWORD_INSTRUCTIONS,
        _fill_path("/custom-password-instructions/{pageId}", **{"pageId": page_id}),
        query={
            "locale": locale,
        },
    )


_GET_CUSTOM_PASSWORD_INSTRUCTIONS = Operation(
    api=API,
    id="getCustomPasswordInstructions",
    method="GET",
    path="/custom-password-instructions/{pageId}",
    tag="Custom Password Instructions",
    results={200: {"application/json": "CustomPasswordInstruction"}},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-custom-password-instructions",
)


def get_custom_password_instructions(
    page_id: PasswordInstructionPageId | str,
    *,
    locale: str | None = None,
) -> Request[CustomPasswordInstruction]:
    """Returns the text of one page of sign-in and password recovery.

    `locale` is a language tag; the default is "default".

    Args:
        page_id: ID of the page. One of change-password:enter-password, change-password:finish,
            flow-selection:select, forget-username:user-email, mfa:enter-code, mfa:enter-kba, mfa:select,
            reset-password:enter-password, reset-password:enter-username, reset-password:finish,
            unlock-account:enter-username, unlock-account:finish.
    """
    return Request(
        _GET_CUSTOM_PASSWORD_INSTRUCTIONS,
        _fill_path("/custom-password-instructions/{pageId}", **{"pageId": page_id}),
        query={
            "locale": locale,
        },
    )
