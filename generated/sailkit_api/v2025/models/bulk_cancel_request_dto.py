from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BulkCancelRequestDTO(Model):
    approval_ids: list[str] | None = _field("approvalIds", default=...)
    comment: str | None = _field("comment", default=...)
