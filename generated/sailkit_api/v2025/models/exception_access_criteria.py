from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExceptionCriteria


@_model
class ExceptionAccessCriteria(Model):
    left_criteria: ExceptionCriteria | None = _field("leftCriteria", "ExceptionCriteria", default=...)
    right_criteria: ExceptionCriteria | None = _field("rightCriteria", "ExceptionCriteria", default=...)
