from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportObjectType, ObjectExportImportOptions


@_model
class ImportOptions(Model):
    default_references: list[ImportObjectType | str] | Unset = _field("defaultReferences", default=UNSET)
    exclude_backup: bool | Unset = _field("excludeBackup", default=UNSET)
    exclude_types: list[ImportObjectType | str] | Unset = _field("excludeTypes", default=UNSET)
    include_types: list[ImportObjectType | str] | Unset = _field("includeTypes", default=UNSET)
    object_options: dict[str, ObjectExportImportOptions] | Unset = _field(
        "objectOptions", {"": "ObjectExportImportOptions"}, default=UNSET
    )
