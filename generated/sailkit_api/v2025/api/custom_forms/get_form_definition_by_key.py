from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormDefinitionResponse

OPERATION = Operation(
    id="getFormDefinitionByKey",
    method="GET",
    path="/form-definitions/{formDefinitionID}",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "FormDefinitionResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-form-definition-by-key",
)


def get_form_definition_by_key(form_definition_id: str) -> Request[FormDefinitionResponse]:
    """Get form definition by key.

    GET /form-definitions/{formDefinitionID}
    Scopes: sp:forms:manage, sp:forms:read.

    Args:
        form_definition_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-form-definition-by-key
    """
    return Request(OPERATION, _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}))
