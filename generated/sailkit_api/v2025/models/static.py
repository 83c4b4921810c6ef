from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Static(Model):
    values: str = _field("values")
    requires_periodic_refresh: bool | None = _field("requiresPeriodicRefresh", default=...)
