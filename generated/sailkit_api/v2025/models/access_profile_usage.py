from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileUsageRef


@_model
class AccessProfileUsage(Model):
    access_profile_id: str | None = _field("accessProfileId", default=...)
    used_by: list[AccessProfileUsageRef] | None = _field("usedBy", ["AccessProfileUsageRef"], default=...)
