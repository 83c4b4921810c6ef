from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScopeType


@_model
class SegmentMembership(Model):
    all_access_scopes: list[ScopeType | str] | None = _field("allAccessScopes", default=...)
    refresh_by: datetime.datetime | None = _field("refreshBy", DATETIME, default=...)
    segments: list[str] | None = _field("segments", default=...)
