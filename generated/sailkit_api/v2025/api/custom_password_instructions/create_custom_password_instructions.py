from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CustomPasswordInstruction

OPERATION = Operation(
    id="createCustomPasswordInstructions",
    method="POST",
    path="/custom-password-instructions",
    prefix="/v2025",
    tag="Custom Password Instructions",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CustomPasswordInstruction"}},
    bodies={"application/json": "CustomPasswordInstruction"},
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-custom-password-instructions",
)


def create_custom_password_instructions(body: CustomPasswordInstruction) -> Request[CustomPasswordInstruction]:
    """Create custom password instructions.

    POST /custom-password-instructions
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-custom-password-instructions
    """
    return Request(OPERATION, "/custom-password-instructions", body=body)
