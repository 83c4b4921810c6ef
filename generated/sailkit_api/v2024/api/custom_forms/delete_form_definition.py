from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteFormDefinition",
    method="DELETE",
    path="/form-definitions/{formDefinitionID}",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:forms:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-form-definition",
)


def delete_form_definition(form_definition_id: str) -> Request[None]:
    """Delete form definition.

    DELETE /form-definitions/{formDefinitionID}
    Scopes: sp:forms:manage.

    Args:
        form_definition_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-form-definition
    """
    return Request(OPERATION, _path("/form-definitions/{formDefinitionID}", **{"formDefinitionID": form_definition_id}))
