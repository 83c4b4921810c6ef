from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigTypeEnum, ConfigTypeEnumCamel


@_model
class ConfigType(Model):
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    internal_name: ConfigTypeEnumCamel | str | None = _field("internalName", default=...)
    internal_name_camel: ConfigTypeEnum | str | None = _field("internalNameCamel", default=...)
    priority: int | None = _field("priority", default=...)
