from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DimensionCriteriaLevel1, DimensionMembershipSelectorType


@_model
class DimensionMembershipSelector(Model):
    criteria: DimensionCriteriaLevel1 | None = _field("criteria", "DimensionCriteriaLevel1", default=...)
    type: DimensionMembershipSelectorType | str | None = _field("type", default=...)
