from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RightPad(Model):
    length: str = _field("length")
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    padding: str | Unset = _field("padding", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
