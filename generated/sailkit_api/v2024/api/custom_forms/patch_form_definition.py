from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormDefinitionResponse

OPERATION = Operation(
    id="patchFormDefinition",
    method="PATCH",
    path="/form-definitions/{formDefinitionID}",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": None},
    scopes=("sp:forms:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-form-definition",
)


def patch_form_definition(
    form_definition_id: str, body: list[dict[str, dict[str, Any]]] | None = None
) -> Request[FormDefinitionResponse]:
    """Update form definition.

    PATCH /form-definitions/{formDefinitionID}
    Scopes: sp:forms:manage.

    Args:
        form_definition_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-form-definition
    """
    return Request(
        OPERATION,
        _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}),
        body=UNSET if body is None else body,
    )
