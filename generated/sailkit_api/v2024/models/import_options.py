from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportObjectType, ObjectExportImportOptions


@_model
class ImportOptions(Model):
    default_references: list[ImportObjectType | str | dict[str, Any]] | None = _field("defaultReferences", default=...)
    exclude_backup: bool | None = _field("excludeBackup", default=...)
    exclude_types: list[ImportObjectType | str] | None = _field("excludeTypes", default=...)
    include_types: list[ImportObjectType | str] | None = _field("includeTypes", default=...)
    object_options: dict[str, ObjectExportImportOptions] | None = _field(
        "objectOptions", {"": "ObjectExportImportOptions"}, default=...
    )
