from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthEvent


@_model
class HealthIndicatorCategory(Model):
    errors: list[HealthEvent] | Unset = _field("errors", ["HealthEvent"], default=UNSET)
    warnings: list[HealthEvent] | Unset = _field("warnings", ["HealthEvent"], default=UNSET)
