from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodViolationCheckResult, SodViolationContextCheckCompletedState


@_model
class SodViolationContextCheckCompleted(Model):
    state: SodViolationContextCheckCompletedState | str | None | Unset = _field("state", default=UNSET)
    uuid: str | None | Unset = _field("uuid", default=UNSET)
    violation_check_result: SodViolationCheckResult | Unset = _field(
        "violationCheckResult", "SodViolationCheckResult", default=UNSET
    )
