from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import ImportFormDefinitionsRequestItem, ImportFormDefinitionsResponse

OPERATION = Operation(
    id="importFormDefinitions",
    method="POST",
    path="/form-definitions/import",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "ImportFormDefinitionsResponse"}},
    bodies={"application/json": ["ImportFormDefinitionsRequestItem"]},
    scopes=("sp:config:manage", "sp:forms:manage"),
    docs="https://developer.sailpoint.com/docs/api/v2025/import-form-definitions",
)


def import_form_definitions(
    body: list[ImportFormDefinitionsRequestItem] | None = None,
) -> Request[ImportFormDefinitionsResponse]:
    """Import form definitions.

    POST /form-definitions/import
    Scopes: sp:config:manage, sp:forms:manage.

    https://developer.sailpoint.com/docs/api/v2025/import-form-definitions
    """
    return Request(OPERATION, "/form-definitions/import", body=UNSET if body is None else body)
