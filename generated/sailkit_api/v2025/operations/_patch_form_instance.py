from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormInstanceResponse, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchFormInstance",
    method="PATCH",
    path="/form-instances/{formInstanceID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": ["JsonPatchOperation"]},
    user_levels=("USER",),
    page="patch-form-instance",
)


def patch_form_instance(
    form_instance_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None
) -> Request[FormInstanceResponse]:
    """Changes a form instance by patch operations, sent as plain JSON, and returns it.

    This is how data is filled in and submitted; only a recipient of the form may call it.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_instances`.
    """
    return Request(
        OPERATION, _fill_path("/form-instances/{formInstanceID}", **{"formInstanceID": form_instance_id}), body=body
    )
