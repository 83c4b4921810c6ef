from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class RoleMiningIdentityDistributionItem(Model):
    attribute_value: str | None | Unset = _field("attributeValue", default=UNSET)
    count: int | Unset = _field("count", default=UNSET)
