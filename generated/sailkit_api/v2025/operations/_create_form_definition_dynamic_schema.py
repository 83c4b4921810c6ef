from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionDynamicSchemaRequest, FormDefinitionDynamicSchemaResponse

OPERATION = Operation(
    api=API,
    id="createFormDefinitionDynamicSchema",
    method="POST",
    path="/form-definitions/forms-action-dynamic-schema",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionDynamicSchemaResponse"}},
    bodies={"application/json": "FormDefinitionDynamicSchemaRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="create-form-definition-dynamic-schema",
)


def create_form_definition_dynamic_schema(
    body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = None,
) -> Request[FormDefinitionDynamicSchemaResponse]:
    """Generates the JSON schema of what a form returns to the action that uses it."""
    return Request(OPERATION, "/form-definitions/forms-action-dynamic-schema", body=body)
