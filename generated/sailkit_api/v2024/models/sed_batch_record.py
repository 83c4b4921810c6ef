from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedBatchRecord(Model):
    batch_id: str | None = _field("batchId", default=...)
    created_at: datetime.datetime | None = _field("createdAt", DATETIME, default=...)
    materialized_count: int | None = _field("materializedCount", default=...)
    name: str | None = _field("name", default=...)
    processed_count: int | None = _field("processedCount", default=...)
    processed_state: str | None = _field("processedState", default=...)
    requested_by: str | None = _field("requestedBy", default=...)
    tenant_id: str | None = _field("tenantId", default=...)
    updated_at: datetime.datetime | None = _field("updatedAt", DATETIME, default=...)
