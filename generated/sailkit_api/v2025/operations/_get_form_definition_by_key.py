from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionResponse

OPERATION = Operation(
    api=API,
    id="getFormDefinitionByKey",
    method="GET",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={200: {"application/json": "FormDefinitionResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="get-form-definition-by-key",
)


def get_form_definition_by_key(form_definition_id: str) -> Request[FormDefinitionResponse]:
    """Get form definition by key."""
    return Request(OPERATION, _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}))
