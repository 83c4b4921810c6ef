from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccountDeletedEvent, AccountEventIdentity, AccountSourceReference, AccountV2


@_model
class AccountDeleted(Model):
    account: AccountV2 = _field("account", "AccountV2")
    event: AccountDeletedEvent = _field("event", "AccountDeletedEvent")
    identity: AccountEventIdentity = _field("identity", "AccountEventIdentity")
    source: AccountSourceReference = _field("source", "AccountSourceReference")
