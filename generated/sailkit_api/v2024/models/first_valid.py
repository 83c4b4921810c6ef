from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FirstValid(Model):
    values: list[Any] = _field("values")
    ignore_errors: bool | str | None = _field("ignoreErrors", default=...)
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
