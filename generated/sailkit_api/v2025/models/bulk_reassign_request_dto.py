from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BulkReassignRequestDTO(Model):
    approval_ids: list[str] | None = _field("approvalIds", default=...)
    comment: str | None = _field("comment", default=...)
    reassign_from: str | None = _field("reassignFrom", default=...)
    reassign_to: str | None = _field("reassignTo", default=...)
