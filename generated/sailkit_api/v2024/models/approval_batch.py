from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ApprovalBatch(Model):
    batch_id: str | Unset = _field("batchId", default=UNSET)
    batch_size: int | Unset = _field("batchSize", default=UNSET)
