from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3ConnectorDtoStatus


@_model
class V3ConnectorDto(Model):
    class_name: str | None | Unset = _field("className", default=UNSET)
    connector_metadata: dict[str, Any] | Unset = _field("connectorMetadata", default=UNSET)
    direct_connect: bool | Unset = _field("directConnect", default=UNSET)
    features: list[str] | None | Unset = _field("features", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    script_name: str | Unset = _field("scriptName", default=UNSET)
    status: V3ConnectorDtoStatus | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
