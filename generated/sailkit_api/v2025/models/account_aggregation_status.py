from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountAggregationState


@_model
class AccountAggregationStatus(Model):
    deleted_accounts: int | None = _field("deletedAccounts", default=...)
    processed_accounts: int | None = _field("processedAccounts", default=...)
    processed_identities: int | None = _field("processedIdentities", default=...)
    start: datetime.datetime | None = _field("start", DATETIME, default=...)
    status: AccountAggregationState | str | None = _field("status", default=...)
    total_accounts: int | None = _field("totalAccounts", default=...)
    total_accounts_marked_for_deletion: int | None = _field("totalAccountsMarkedForDeletion", default=...)
    total_identities: int | None = _field("totalIdentities", default=...)
