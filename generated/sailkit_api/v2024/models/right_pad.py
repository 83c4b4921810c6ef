from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RightPad(Model):
    length: str = _field("length")
    input: dict[str, Any] | None = _field("input", default=...)
    padding: str | None = _field("padding", default=...)
    requires_periodic_refresh: bool | None = _field("requiresPeriodicRefresh", default=...)
