from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionResponse

OPERATION = Operation(
    api=API,
    id="patchFormDefinition",
    method="PATCH",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": None},
    scopes=("sp:forms:manage",),
    page="patch-form-definition",
)


def patch_form_definition(
    form_definition_id: str, body: list[dict[str, dict[str, Any]]] | None = None
) -> Request[FormDefinitionResponse]:
    """Update form definition."""
    return Request(
        OPERATION,
        _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
        body=UNSET if body is None else body,
    )
