from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConnectedObject, WorkgroupConnectionDtoConnectionType


@_model
class WorkgroupConnectionDto(Model):
    connection_type: WorkgroupConnectionDtoConnectionType | str | None = _field("connectionType", default=...)
    object: ConnectedObject | None = _field("object", "ConnectedObject", default=...)
