from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionImportInfo, ImportedFormDefinition


@_model
class ImportFormDefinitionsResponse(Model):
    errors: list[FormDefinitionImportInfo] | None = _field("errors", ["FormDefinitionImportInfo"], default=...)
    imported_objects: list[ImportedFormDefinition] | None = _field(
        "importedObjects", ["ImportedFormDefinition"], default=...
    )
    infos: list[FormDefinitionImportInfo] | None = _field("infos", ["FormDefinitionImportInfo"], default=...)
    warnings: list[FormDefinitionImportInfo] | None = _field("warnings", ["FormDefinitionImportInfo"], default=...)
