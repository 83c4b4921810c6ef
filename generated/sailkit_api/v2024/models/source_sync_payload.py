from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class SourceSyncPayload(Model):
    data_json: str = _field("dataJson")
    type: str = _field("type")
