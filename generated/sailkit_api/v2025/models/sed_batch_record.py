from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedBatchRecord(Model):
    batch_id: str | Unset = _field("batchId", default=UNSET)
    created_at: datetime.datetime | Unset = _field("createdAt", DATETIME, default=UNSET)
    materialized_count: int | Unset = _field("materializedCount", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    processed_count: int | Unset = _field("processedCount", default=UNSET)
    processed_state: str | None | Unset = _field("processedState", default=UNSET)
    requested_by: str | Unset = _field("requestedBy", default=UNSET)
    tenant_id: str | Unset = _field("tenantId", default=UNSET)
    updated_at: datetime.datetime | None | Unset = _field("updatedAt", DATETIME, default=UNSET)
