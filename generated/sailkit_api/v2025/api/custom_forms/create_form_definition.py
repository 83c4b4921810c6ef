from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import CreateFormDefinitionRequest, FormDefinitionResponse

OPERATION = Operation(
    id="createFormDefinition",
    method="POST",
    path="/form-definitions",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": "CreateFormDefinitionRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-form-definition",
)


def create_form_definition(body: CreateFormDefinitionRequest | None = None) -> Request[FormDefinitionResponse]:
    """Create form definition.

    POST /form-definitions
    Scopes: sp:forms:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-form-definition
    """
    return Request(OPERATION, "/form-definitions", body=UNSET if body is None else body)
