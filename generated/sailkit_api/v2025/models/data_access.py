from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccessCategory, DataAccessImpactScore


@_model
class DataAccess(Model):
    categories: list[DataAccessCategory] | None = _field("categories", ["DataAccessCategory"], default=...)
    impact_score: DataAccessImpactScore | None = _field("impactScore", "DataAccessImpactScore", default=...)
    policies: list[DataAccessImpactScore] | None = _field("policies", ["DataAccessImpactScore"], default=...)
