from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import FormDefinitionDynamicSchemaRequest, FormDefinitionDynamicSchemaResponse

OPERATION = Operation(
    id="createFormDefinitionDynamicSchema",
    method="POST",
    path="/form-definitions/forms-action-dynamic-schema",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "FormDefinitionDynamicSchemaResponse"}},
    bodies={"application/json": "FormDefinitionDynamicSchemaRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-form-definition-dynamic-schema",
)


def create_form_definition_dynamic_schema(
    body: FormDefinitionDynamicSchemaRequest | None = None,
) -> Request[FormDefinitionDynamicSchemaResponse]:
    """Create form definition dynamic schema.

    POST /form-definitions/forms-action-dynamic-schema
    Scopes: sp:forms:manage, sp:forms:read.

    https://developer.sailpoint.com/docs/api/v2025/create-form-definition-dynamic-schema
    """
    return Request(OPERATION, "/form-definitions/forms-action-dynamic-schema", body=UNSET if body is None else body)
