from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessCriteria


@_model
class ConflictingAccessCriteria(Model):
    left_criteria: AccessCriteria | None = _field("leftCriteria", "AccessCriteria", default=...)
    right_criteria: AccessCriteria | None = _field("rightCriteria", "AccessCriteria", default=...)
