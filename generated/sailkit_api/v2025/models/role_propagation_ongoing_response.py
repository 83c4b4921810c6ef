from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RolePropagationDetails


@_model
class RolePropagationOngoingResponse(Model):
    is_running: bool | None = _field("isRunning", default=...)
    role_propagation_details: RolePropagationDetails | None = _field(
        "rolePropagationDetails", "RolePropagationDetails", default=...
    )
