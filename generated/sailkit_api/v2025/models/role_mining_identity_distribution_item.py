from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class RoleMiningIdentityDistributionItem(Model):
    attribute_value: str | None | Unset = _field("attributeValue", default=UNSET)
    count: int | Unset = _field("count", default=UNSET)
