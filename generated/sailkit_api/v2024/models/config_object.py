from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SelfImportExportDto


@_model
class ConfigObject(Model):
    object: dict[str, Any] | Unset = _field("object", default=UNSET)
    self: SelfImportExportDto | Unset = _field("self", "SelfImportExportDto", default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
