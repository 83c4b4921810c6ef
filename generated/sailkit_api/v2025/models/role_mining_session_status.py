from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningSessionState


@_model
class RoleMiningSessionStatus(Model):
    state: RoleMiningSessionState | str | None = _field("state", default=...)
