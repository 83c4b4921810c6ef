from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RolePropagationOngoingResponseRolePropagationDetails


@_model
class RolePropagationOngoingResponse(Model):
    is_running: bool | Unset = _field("isRunning", default=UNSET)
    role_propagation_details: RolePropagationOngoingResponseRolePropagationDetails | Unset = _field(
        "rolePropagationDetails", "RolePropagationOngoingResponseRolePropagationDetails", default=UNSET
    )
