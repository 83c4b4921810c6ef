from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BackupOptionsIncludeType, ObjectExportImportNames


@_model
class BackupOptions(Model):
    include_types: list[BackupOptionsIncludeType | str] | None = _field("includeTypes", default=...)
    object_options: dict[str, ObjectExportImportNames] | None = _field(
        "objectOptions", {"": "ObjectExportImportNames"}, default=...
    )
