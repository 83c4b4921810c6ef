from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigTypeEnum, ConfigTypeEnumCamel


@_model
class ConfigType(Model):
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    internal_name: ConfigTypeEnumCamel | str | Unset = _field("internalName", default=UNSET)
    internal_name_camel: ConfigTypeEnum | str | Unset = _field("internalNameCamel", default=UNSET)
    priority: int | Unset = _field("priority", default=UNSET)
