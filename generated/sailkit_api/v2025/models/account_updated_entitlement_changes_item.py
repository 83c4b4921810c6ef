from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEntitlementChangesItemAddedItem


@_model
class AccountUpdatedEntitlementChangesItem(Model):
    added: list[AccountUpdatedEntitlementChangesItemAddedItem] | None = _field(
        "added", ["AccountUpdatedEntitlementChangesItemAddedItem"]
    )
    attribute_name: str = _field("attributeName")
    removed: list[AccountUpdatedEntitlementChangesItemAddedItem] | None = _field(
        "removed", ["AccountUpdatedEntitlementChangesItemAddedItem"]
    )
