from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountAttributesChangedAccount,
        AccountAttributesChangedChange,
        AccountCorrelatedSource,
        SourceCreatedActor,
    )


@_model
class AccountAttributesChanged(Model):
    account: AccountAttributesChangedAccount = _field("account", "AccountAttributesChangedAccount")
    changes: list[AccountAttributesChangedChange] = _field("changes", ["AccountAttributesChangedChange"])
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
    source: AccountCorrelatedSource = _field("source", "AccountCorrelatedSource")
