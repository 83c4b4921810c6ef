from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def create_custom_password_instructions(body: CustomPasswordInstruction) -> Request[CustomPasswordInstruction]:
    """Create custom password instructions."""
    return Request(OPERATION, "/custom-password-instructions", body=body)
