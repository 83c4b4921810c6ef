from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEntitlementChangesItemAddedItemOwner


@_model
class AccountUpdatedEntitlementChangesItemAddedItem(Model):
    id: str | None | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    owner: AccountUpdatedEntitlementChangesItemAddedItemOwner | Unset = _field(
        "owner", "AccountUpdatedEntitlementChangesItemAddedItemOwner", default=UNSET
    )
    value: str | Unset = _field("value", default=UNSET)
