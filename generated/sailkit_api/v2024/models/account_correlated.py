from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountCorrelatedAccount, AccountCorrelatedSource, SourceCreatedActor


@_model
class AccountCorrelated(Model):
    account: AccountCorrelatedAccount = _field("account", "AccountCorrelatedAccount")
    attributes: dict[str, Any] = _field("attributes")
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
    source: AccountCorrelatedSource = _field("source", "AccountCorrelatedSource")
    entitlement_count: int | None = _field("entitlementCount", default=...)
