from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodViolationCriteria


@_model
class SodViolationContextConflictingAccessCriteria(Model):
    left_criteria: SodViolationCriteria | None = _field("leftCriteria", "SodViolationCriteria", default=...)
    right_criteria: SodViolationCriteria | None = _field("rightCriteria", "SodViolationCriteria", default=...)
