from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class BulkCancelRequestDTO(Model):
    approval_ids: list[str] | Unset = _field("approvalIds", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
