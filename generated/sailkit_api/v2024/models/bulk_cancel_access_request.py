from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class BulkCancelAccessRequest(Model):
    access_request_ids: list[str] = _field("accessRequestIds")
    comment: str = _field("comment")
