from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleInsightsInsight


@_model
class RoleInsightsEntitlementChanges(Model):
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    insight: RoleInsightsInsight | None = _field("insight", "RoleInsightsInsight", default=...)
    name: str | None = _field("name", default=...)
    source: str | None = _field("source", default=...)
    value: str | None = _field("value", default=...)
