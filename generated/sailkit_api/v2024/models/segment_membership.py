from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ScopeType


@_model
class SegmentMembership(Model):
    all_access_scopes: list[ScopeType | str] | Unset = _field("allAccessScopes", default=UNSET)
    refresh_by: datetime.datetime | Unset = _field("refreshBy", DATETIME, default=UNSET)
    segments: list[str] | Unset = _field("segments", default=UNSET)
