from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3CreateConnectorDtoStatus


@_model
class V3CreateConnectorDto(Model):
    class_name: str = _field("className")
    name: str = _field("name")
    direct_connect: bool | Unset = _field("directConnect", default=UNSET)
    status: V3CreateConnectorDtoStatus | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
