from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import EntitlementRef2


@_model
class AccessCriteria(Model):
    criteria_list: list[EntitlementRef2] | Unset = _field("criteriaList", ["EntitlementRef2"], default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
