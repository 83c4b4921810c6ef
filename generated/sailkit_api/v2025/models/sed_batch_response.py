from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class SedBatchResponse(Model):
    batch_id: str | Unset = _field("batchId", default=UNSET)
