from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountActivityItem, CompletionStatus, ExecutionStatus, IdentitySummary


@_model
class AccountActivity(Model):
    client_metadata: dict[str, str] | None | Unset = _field("clientMetadata", default=UNSET)
    completed: datetime.datetime | None | Unset = _field("completed", DATETIME, default=UNSET)
    completion_status: CompletionStatus | str | None | Unset = _field("completionStatus", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    errors: list[str] | None | Unset = _field("errors", default=UNSET)
    execution_status: ExecutionStatus | str | Unset = _field("executionStatus", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    items: list[AccountActivityItem] | None | Unset = _field("items", ["AccountActivityItem"], default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    requester_identity_summary: IdentitySummary | None | Unset = _field(
        "requesterIdentitySummary", "IdentitySummary", default=UNSET
    )
    target_identity_summary: IdentitySummary | None | Unset = _field(
        "targetIdentitySummary", "IdentitySummary", default=UNSET
    )
    type: str | None | Unset = _field("type", default=UNSET)
    warnings: list[str] | None | Unset = _field("warnings", default=UNSET)
