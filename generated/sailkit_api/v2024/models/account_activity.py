from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountActivityItem, CompletionStatus, ExecutionStatus, IdentitySummary


@_model
class AccountActivity(Model):
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    completion_status: CompletionStatus | str | None = _field("completionStatus", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    errors: list[str] | None = _field("errors", default=...)
    execution_status: ExecutionStatus | str | None = _field("executionStatus", default=...)
    id: str = _field("id", default=...)
    items: list[AccountActivityItem] | None = _field("items", ["AccountActivityItem"], default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    requester_identity_summary: IdentitySummary | None = _field(
        "requesterIdentitySummary", "IdentitySummary", default=...
    )
    target_identity_summary: IdentitySummary | None = _field("targetIdentitySummary", "IdentitySummary", default=...)
    type: str | None = _field("type", default=...)
    warnings: list[str] | None = _field("warnings", default=...)
