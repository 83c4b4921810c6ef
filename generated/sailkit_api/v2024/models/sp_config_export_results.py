from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigObject, ExportOptions


@_model
class SpConfigExportResults(Model):
    description: str | Unset = _field("description", default=UNSET)
    objects: list[ConfigObject] | Unset = _field("objects", ["ConfigObject"], default=UNSET)
    options: ExportOptions | Unset = _field("options", "ExportOptions", default=UNSET)
    tenant: str | Unset = _field("tenant", default=UNSET)
    timestamp: datetime.datetime | Unset = _field("timestamp", DATETIME, default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
