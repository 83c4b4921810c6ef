from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TransformRule(Model):
    name: str = _field("name")
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
