from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentity


@_model
class ApprovalComment(Model):
    author: ApprovalIdentity | Unset = _field("author", "ApprovalIdentity", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
    comment_id: str | Unset = _field("commentId", default=UNSET)
    created_date: str | Unset = _field("createdDate", default=UNSET)
