from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigObject, ExportOptions


@_model
class SpConfigExportResults(Model):
    description: str | None = _field("description", default=...)
    objects: list[ConfigObject] | None = _field("objects", ["ConfigObject"], default=...)
    options: ExportOptions | None = _field("options", "ExportOptions", default=...)
    tenant: str | None = _field("tenant", default=...)
    timestamp: datetime.datetime | None = _field("timestamp", DATETIME, default=...)
    version: int | None = _field("version", default=...)
