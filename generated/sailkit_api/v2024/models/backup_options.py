from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BackupOptionsIncludeTypesItem, ObjectExportImportNames


@_model
class BackupOptions(Model):
    include_types: list[BackupOptionsIncludeTypesItem | str] | Unset = _field("includeTypes", default=UNSET)
    object_options: dict[str, ObjectExportImportNames] | Unset = _field(
        "objectOptions", {"": "ObjectExportImportNames"}, default=UNSET
    )
