from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccountCreatedEvent, AccountSourceReference, AccountV2, IdentityReference2


@_model
class AccountCreated(Model):
    account: AccountV2 = _field("account", "AccountV2")
    event: AccountCreatedEvent = _field("event", "AccountCreatedEvent")
    identity: IdentityReference2 = _field("identity", "IdentityReference2")
    source: AccountSourceReference = _field("source", "AccountSourceReference")
