from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef


@_model
class CommentDto(Model):
    author: IdentityRef | None = _field("author", "IdentityRef", default=...)
    comment: str | None = _field("comment", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
