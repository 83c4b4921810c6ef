from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccountAggregationState


@_model
class AccountAggregationStatus(Model):
    deleted_accounts: int | Unset = _field("deletedAccounts", default=UNSET)
    processed_accounts: int | Unset = _field("processedAccounts", default=UNSET)
    processed_identities: int | Unset = _field("processedIdentities", default=UNSET)
    start: datetime.datetime | None | Unset = _field("start", DATETIME, default=UNSET)
    status: AccountAggregationState | str | Unset = _field("status", default=UNSET)
    total_accounts: int | Unset = _field("totalAccounts", default=UNSET)
    total_accounts_marked_for_deletion: int | Unset = _field("totalAccountsMarkedForDeletion", default=UNSET)
    total_identities: int | Unset = _field("totalIdentities", default=UNSET)
