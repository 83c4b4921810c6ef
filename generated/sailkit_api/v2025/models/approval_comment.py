from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentity


@_model
class ApprovalComment(Model):
    author: ApprovalIdentity | None = _field("author", "ApprovalIdentity", default=...)
    comment: str | None = _field("comment", default=...)
    comment_id: str | None = _field("commentId", default=...)
    created_date: str | None = _field("createdDate", default=...)
