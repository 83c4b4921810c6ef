from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountChangeType,
        AccountEventIdentity,
        AccountSourceReference,
        AccountUpdatedEntitlementChange,
        AccountUpdatedEvent,
        AccountUpdatedMultiValueAttributeChange,
        AccountV2,
        UpdatedSingleValueAttributeChange,
    )


@_model
class AccountUpdated(Model):
    account: AccountV2 = _field("account", "AccountV2")
    account_change_types: list[AccountChangeType | str] = _field("accountChangeTypes")
    entitlement_changes: list[AccountUpdatedEntitlementChange] | None = _field(
        "entitlementChanges", ["AccountUpdatedEntitlementChange"]
    )
    event: AccountUpdatedEvent = _field("event", "AccountUpdatedEvent")
    identity: AccountEventIdentity = _field("identity", "AccountEventIdentity")
    multi_value_attribute_changes: list[AccountUpdatedMultiValueAttributeChange] | None = _field(
        "multiValueAttributeChanges", ["AccountUpdatedMultiValueAttributeChange"]
    )
    single_value_attribute_changes: list[UpdatedSingleValueAttributeChange] | None = _field(
        "singleValueAttributeChanges", ["UpdatedSingleValueAttributeChange"]
    )
    source: AccountSourceReference = _field("source", "AccountSourceReference")
