from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BackupOptionsIncludeTypesItem, ObjectExportImportNames2


@_model
class BackupOptions2(Model):
    include_types: list[BackupOptionsIncludeTypesItem | str] | Unset = _field("includeTypes", default=UNSET)
    object_options: dict[str, ObjectExportImportNames2] | Unset = _field(
        "objectOptions", {"": "ObjectExportImportNames2"}, default=UNSET
    )
