from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodViolationContextConflictingAccessCriteriaLeftCriteria


@_model
class SodViolationContextConflictingAccessCriteria(Model):
    left_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None = _field(
        "leftCriteria", "SodViolationContextConflictingAccessCriteriaLeftCriteria", default=...
    )
    right_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None = _field(
        "rightCriteria", "SodViolationContextConflictingAccessCriteriaLeftCriteria", default=...
    )
