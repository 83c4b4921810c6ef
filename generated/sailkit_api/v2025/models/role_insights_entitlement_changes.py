from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsInsight


@_model
class RoleInsightsEntitlementChanges(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    insight: RoleInsightsInsight | Unset = _field("insight", "RoleInsightsInsight", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source: str | Unset = _field("source", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
