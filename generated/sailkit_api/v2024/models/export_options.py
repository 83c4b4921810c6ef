from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectExportImportOptions, SelfImportExportDtoType


@_model
class ExportOptions(Model):
    exclude_types: list[SelfImportExportDtoType | str] | None = _field("excludeTypes", default=...)
    include_types: list[SelfImportExportDtoType | str] | None = _field("includeTypes", default=...)
    object_options: dict[str, ObjectExportImportOptions] | None = _field(
        "objectOptions", {"": "ObjectExportImportOptions"}, default=...
    )
