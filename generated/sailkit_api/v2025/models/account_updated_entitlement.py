from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEntitlementOwner


@_model
class AccountUpdatedEntitlement(Model):
    id: str | None = _field("id", default=...)
    name: str | None = _field("name", default=...)
    owner: AccountUpdatedEntitlementOwner | None = _field("owner", "AccountUpdatedEntitlementOwner", default=...)
    value: str | None = _field("value", default=...)
