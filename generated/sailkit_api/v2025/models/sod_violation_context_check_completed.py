from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodViolationCheckResult, SodViolationContextCheckCompletedState


@_model
class SodViolationContextCheckCompleted(Model):
    state: SodViolationContextCheckCompletedState | str | None = _field("state", default=...)
    uuid: str | None = _field("uuid", default=...)
    violation_check_result: SodViolationCheckResult | None = _field(
        "violationCheckResult", "SodViolationCheckResult", default=...
    )
