from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccessCategoriesItem, DataAccessImpactScore


@_model
class DataAccess(Model):
    categories: list[DataAccessCategoriesItem] | Unset = _field(
        "categories", ["DataAccessCategoriesItem"], default=UNSET
    )
    impact_score: DataAccessImpactScore | Unset = _field("impactScore", "DataAccessImpactScore", default=UNSET)
    policies: list[DataAccessImpactScore] | Unset = _field("policies", ["DataAccessImpactScore"], default=UNSET)
