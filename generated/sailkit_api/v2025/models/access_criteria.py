from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SodEntitlementRef


@_model
class AccessCriteria(Model):
    criteria_list: list[SodEntitlementRef] | Unset = _field("criteriaList", ["SodEntitlementRef"], default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
