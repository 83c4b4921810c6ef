from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionResponse, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchFormDefinition",
    method="PATCH",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": ["JsonPatchOperation"]},
    scopes=("sp:forms:manage",),
    page="patch-form-definition",
)


def patch_form_definition(
    form_definition_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None
) -> Request[FormDefinitionResponse]:
    """Changes a form definition by patch operations, sent as plain JSON, and returns it.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        OPERATION,
        _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
        body=body,
    )
