from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMetadataFilter


@_model
class RoleListFilterDTO(Model):
    amm_key_values: list[RoleMetadataFilter] | None = _field("ammKeyValues", ["RoleMetadataFilter"], default=...)
    filters: str | None = _field("filters", default=...)
