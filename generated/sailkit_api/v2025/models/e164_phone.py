from __future__ import annotations

from typing import Any

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class E164Phone(Model):
    default_region: str | Unset = _field("defaultRegion", default=UNSET)
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
