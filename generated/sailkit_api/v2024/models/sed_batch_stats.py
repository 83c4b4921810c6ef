from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedBatchStats(Model):
    batch_complete: bool | Unset = _field("batchComplete", default=UNSET)
    batch_id: str | Unset = _field("batchId", default=UNSET)
    discovered_count: int | Unset = _field("discoveredCount", default=UNSET)
    discovery_complete: bool | Unset = _field("discoveryComplete", default=UNSET)
    processed_count: int | Unset = _field("processedCount", default=UNSET)
