from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class ForwardApprovalDto(Model):
    comment: str = _field("comment")
    new_owner_id: str = _field("newOwnerId")
