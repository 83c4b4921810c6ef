from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodEntitlementRef


@_model
class AccessCriteria(Model):
    criteria_list: list[SodEntitlementRef] | None = _field("criteriaList", ["SodEntitlementRef"], default=...)
    name: str | None = _field("name", default=...)
