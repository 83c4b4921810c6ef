from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormInstanceResponse

OPERATION = Operation(
    api=API,
    id="getFormInstanceByKey",
    method="GET",
    path="/form-instances/{formInstanceID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormInstanceResponse"}},
    user_levels=("USER",),
    page="get-form-instance-by-key",
)


def get_form_instance_by_key(form_instance_id: str) -> Request[FormInstanceResponse]:
    """Get form instance by key."""
    return Request(OPERATION, _path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}))
