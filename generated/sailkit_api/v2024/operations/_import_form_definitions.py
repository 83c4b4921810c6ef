from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionImport, ImportFormDefinitionsResponse

OPERATION = Operation(
    api=API,
    id="importFormDefinitions",
    method="POST",
    path="/form-definitions/import",
    tag="Custom Forms",
    results={202: {"application/json": "ImportFormDefinitionsResponse"}},
    bodies={"application/json": ["FormDefinitionImport"]},
    scopes=("sp:config:manage", "sp:forms:manage"),
    page="import-form-definitions",
)


def import_form_definitions(
    body: Sequence[FormDefinitionImport | Mapping[str, Any]] | None = None,
) -> Request[ImportFormDefinitionsResponse]:
    """Imports exported form definitions.

    Returns the imported objects with errors, warnings and infos: check them.
    """
    return Request(OPERATION, "/form-definitions/import", body=body)
