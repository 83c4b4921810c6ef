from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef


@_model
class CommentDto(Model):
    author: IdentityRef | Unset = _field("author", "IdentityRef", default=UNSET)
    comment: str | None | Unset = _field("comment", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
