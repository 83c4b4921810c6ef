from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleCriteriaKeyType


@_model
class RoleCriteriaKey(Model):
    property: str = _field("property")
    type: RoleCriteriaKeyType | str = _field("type")
    source_id: str | None = _field("sourceId", default=...)
