from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExceptionCriteria


@_model
class ExceptionAccessCriteria(Model):
    left_criteria: ExceptionCriteria | Unset = _field("leftCriteria", "ExceptionCriteria", default=UNSET)
    right_criteria: ExceptionCriteria | Unset = _field("rightCriteria", "ExceptionCriteria", default=UNSET)
