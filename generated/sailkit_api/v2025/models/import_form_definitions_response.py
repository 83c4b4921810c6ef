from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportFormDefinitionsResponseImportedObjectsItem, ImportFormDefinitionsResponseInfosItem


@_model
class ImportFormDefinitionsResponse(Model):
    errors: list[ImportFormDefinitionsResponseInfosItem] | None = _field(
        "errors", ["ImportFormDefinitionsResponseInfosItem"], default=...
    )
    imported_objects: list[ImportFormDefinitionsResponseImportedObjectsItem] | None = _field(
        "importedObjects", ["ImportFormDefinitionsResponseImportedObjectsItem"], default=...
    )
    infos: list[ImportFormDefinitionsResponseInfosItem] | None = _field(
        "infos", ["ImportFormDefinitionsResponseInfosItem"], default=...
    )
    warnings: list[ImportFormDefinitionsResponseInfosItem] | None = _field(
        "warnings", ["ImportFormDefinitionsResponseInfosItem"], default=...
    )
