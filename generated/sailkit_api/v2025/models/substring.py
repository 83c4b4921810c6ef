from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Substring(Model):
    begin: float | dict[str, Any] = _field("begin")
    begin_offset: float | dict[str, Any] | None = _field("beginOffset", default=...)
    end: float | dict[str, Any] | None = _field("end", default=...)
    end_offset: float | dict[str, Any] | None = _field("endOffset", default=...)
    input: str | float | bool | dict[str, Any] | None = _field("input", default=...)
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
