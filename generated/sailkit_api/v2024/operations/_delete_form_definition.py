from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteFormDefinition",
    method="DELETE",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={204: {}},
    scopes=("sp:forms:manage",),
    destroys=True,
    page="delete-form-definition",
)


def delete_form_definition(form_definition_id: Id) -> Request[None]:
    """Deletes a form definition.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        OPERATION, _fill_path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id})
    )
