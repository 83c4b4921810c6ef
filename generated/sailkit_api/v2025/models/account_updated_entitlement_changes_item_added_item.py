from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEntitlementChangesItemAddedItemOwner


@_model
class AccountUpdatedEntitlementChangesItemAddedItem(Model):
    id: str | None = _field("id", default=...)
    name: str | None = _field("name", default=...)
    owner: AccountUpdatedEntitlementChangesItemAddedItemOwner | None = _field(
        "owner", "AccountUpdatedEntitlementChangesItemAddedItemOwner", default=...
    )
    value: str | None = _field("value", default=...)
