from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import IdentityRef


@_model
class CommentDto(Model):
    author: IdentityRef | Unset = _field("author", "IdentityRef", default=UNSET)
    comment: str | None | Unset = _field("comment", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
