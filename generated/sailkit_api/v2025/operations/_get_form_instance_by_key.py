from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_form_instance_by_key(form_instance_id: Id) -> Request[FormInstanceResponse]:
    """Returns one form instance.

    Only a recipient of the form may call it.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_instances`.
    """
    return Request(OPERATION, _fill_path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}))
