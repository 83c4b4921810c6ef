from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3CreateConnectorDtoStatus


@_model
class V3CreateConnectorDto(Model):
    class_name: str = _field("className")
    name: str = _field("name")
    direct_connect: bool | None = _field("directConnect", default=...)
    status: V3CreateConnectorDtoStatus | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
