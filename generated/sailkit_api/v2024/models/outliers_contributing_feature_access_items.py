from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemRefType


@_model
class OutliersContributingFeatureAccessItems(Model):
    access_type: AccessItemRefType | str | None = _field("accessType", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    extremely_rare: bool | None = _field("extremelyRare", default=...)
    id: str = _field("id", default=...)
    source_name: str | None = _field("sourceName", default=...)
