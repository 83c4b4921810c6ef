from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedBatchStats(Model):
    batch_complete: bool | None = _field("batchComplete", default=...)
    batch_id: str | None = _field("batchId", default=...)
    discovered_count: int | None = _field("discoveredCount", default=...)
    discovery_complete: bool | None = _field("discoveryComplete", default=...)
    processed_count: int | None = _field("processedCount", default=...)
