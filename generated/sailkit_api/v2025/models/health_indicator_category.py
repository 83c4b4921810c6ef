from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthEvent


@_model
class HealthIndicatorCategory(Model):
    errors: list[HealthEvent] | None = _field("errors", ["HealthEvent"], default=...)
    warnings: list[HealthEvent] | None = _field("warnings", ["HealthEvent"], default=...)
