from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateFormDefinitionRequest, FormDefinitionResponse

OPERATION = Operation(
    api=API,
    id="createFormDefinition",
    method="POST",
    path="/form-definitions",
    tag="Custom Forms",
    results={201: {"application/json": "FormDefinitionResponse"}},
    bodies={"application/json": "CreateFormDefinitionRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-form-definition",
)


def create_form_definition(
    body: CreateFormDefinitionRequest | Mapping[str, Any] | None = None,
) -> Request[FormDefinitionResponse]:
    """Creates a form definition from elements, inputs and conditions, and returns it."""
    return Request(OPERATION, "/form-definitions", body=body)
