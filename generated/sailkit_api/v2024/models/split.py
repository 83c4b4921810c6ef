from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Split(Model):
    delimiter: str = _field("delimiter")
    index: str = _field("index")
    input: dict[str, Any] | None = _field("input", default=...)
    requires_periodic_refresh: bool | None = _field("requiresPeriodicRefresh", default=...)
    throws: bool | None = _field("throws", default=...)
