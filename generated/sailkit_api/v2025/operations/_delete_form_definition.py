from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteFormDefinition",
    method="DELETE",
    path="/form-definitions/{formDefinitionID}",
    tag="Custom Forms",
    results={204: {}},
    scopes=("sp:forms:manage",),
    page="delete-form-definition",
)


def delete_form_definition(form_definition_id: str) -> Request[None]:
    """Delete form definition."""
    return Request(OPERATION, _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}))
