from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileUsageUsedByItem


@_model
class AccessProfileUsage(Model):
    access_profile_id: str | Unset = _field("accessProfileId", default=UNSET)
    used_by: list[AccessProfileUsageUsedByItem] | Unset = _field(
        "usedBy", ["AccessProfileUsageUsedByItem"], default=UNSET
    )
