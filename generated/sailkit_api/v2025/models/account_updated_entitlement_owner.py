from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountUpdatedEntitlementOwner(Model):
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    type: str | None = _field("type", default=...)
