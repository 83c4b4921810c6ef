from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormInstanceResponse

OPERATION = Operation(
    id="getFormInstanceByKey",
    method="GET",
    path="/form-instances/{formInstanceID}",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "FormInstanceResponse"}},
    user_levels=("USER",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-form-instance-by-key",
)


def get_form_instance_by_key(form_instance_id: str) -> Request[FormInstanceResponse]:
    """Get form instance by key.

    GET /form-instances/{formInstanceID}
    User levels: USER.

    Args:
        form_instance_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-form-instance-by-key
    """
    return Request(OPERATION, _path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}))
