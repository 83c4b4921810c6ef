from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodExemptCriteria


@_model
class SodViolationCriteria(Model):
    criteria_list: list[SodExemptCriteria] | None = _field("criteriaList", ["SodExemptCriteria"], default=...)
