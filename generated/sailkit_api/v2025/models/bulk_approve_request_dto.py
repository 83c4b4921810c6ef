from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BulkApproveRequestDTO(Model):
    additional_attributes: dict[str, Any] | None = _field("additionalAttributes", default=...)
    approval_ids: list[str] | None = _field("approvalIds", default=...)
    comment: str | None = _field("comment", default=...)
