from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        AccountEventIdentity,
        AccountSourceReference,
        AccountUpdatedAccountChangeTypesItem,
        AccountUpdatedEntitlementChangesItem,
        AccountUpdatedEvent,
        AccountUpdatedMultiValueAttributeChangesItem,
        AccountV2,
        UpdatedSingleValueAttributeChangesItem,
    )


@_model
class AccountUpdated(Model):
    account: AccountV2 = _field("account", "AccountV2")
    account_change_types: list[AccountUpdatedAccountChangeTypesItem | str] = _field("accountChangeTypes")
    entitlement_changes: list[AccountUpdatedEntitlementChangesItem] | None = _field(
        "entitlementChanges", ["AccountUpdatedEntitlementChangesItem"]
    )
    event: AccountUpdatedEvent = _field("event", "AccountUpdatedEvent")
    identity: AccountEventIdentity = _field("identity", "AccountEventIdentity")
    multi_value_attribute_changes: list[AccountUpdatedMultiValueAttributeChangesItem] | None = _field(
        "multiValueAttributeChanges", ["AccountUpdatedMultiValueAttributeChangesItem"]
    )
    single_value_attribute_changes: list[UpdatedSingleValueAttributeChangesItem] | None = _field(
        "singleValueAttributeChanges", ["UpdatedSingleValueAttributeChangesItem"]
    )
    source: AccountSourceReference = _field("source", "AccountSourceReference")
