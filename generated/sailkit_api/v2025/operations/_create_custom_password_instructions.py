from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CustomPasswordInstruction

OPERATION = Operation(
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
    return Request(OPERATION, "/custom-password-instructions", body=body)
