from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3ConnectorDtoStatus


@_model
class V3ConnectorDto(Model):
    class_name: str | None = _field("className", default=...)
    connector_metadata: dict[str, Any] | None = _field("connectorMetadata", default=...)
    direct_connect: bool | None = _field("directConnect", default=...)
    features: list[str] | None = _field("features", default=...)
    name: str | None = _field("name", default=...)
    script_name: str | None = _field("scriptName", default=...)
    status: V3ConnectorDtoStatus | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
