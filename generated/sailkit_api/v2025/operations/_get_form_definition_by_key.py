from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_form_definition_by_key(form_definition_id: Id) -> Request[FormDefinitionResponse]:
    """Returns one form definition.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        OPERATION, _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id})
    )
