from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormInstanceResponse

OPERATION = Operation(
    id="patchFormInstance",
    method="PATCH",
    path="/form-instances/{formInstanceID}",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": None},
    user_levels=("USER",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-form-instance",
)


def patch_form_instance(
    form_instance_id: str, body: list[dict[str, dict[str, Any]]] | None = None
) -> Request[FormInstanceResponse]:
    """Update form instance.

    PATCH /form-instances/{formInstanceID}
    User levels: USER.

    Args:
        form_instance_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-form-instance
    """
    return Request(
        OPERATION,
        _path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}),
        body=UNSET if body is None else body,
    )
