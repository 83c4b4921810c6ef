from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class BulkCancelAccessRequest(Model):
    access_request_ids: list[str] = _field("accessRequestIds")
    comment: str = _field("comment")
