from __future__ import annotations

from typing import Any

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class TransformIdentityAttribute(Model):
    name: str = _field("name")
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
