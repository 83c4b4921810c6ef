from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConnectedObject, WorkgroupConnectionDtoConnectionType


@_model
class WorkgroupConnectionDto(Model):
    connection_type: WorkgroupConnectionDtoConnectionType | str | Unset = _field("connectionType", default=UNSET)
    object: ConnectedObject | Unset = _field("object", "ConnectedObject", default=UNSET)
