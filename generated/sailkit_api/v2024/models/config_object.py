from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SelfImportExportDto


@_model
class ConfigObject(Model):
    object: dict[str, Any] | None = _field("object", default=...)
    self_: SelfImportExportDto | None = _field("self", "SelfImportExportDto", default=...)
    version: int | None = _field("version", default=...)
