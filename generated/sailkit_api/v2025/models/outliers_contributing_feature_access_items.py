from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemRefType


@_model
class OutliersContributingFeatureAccessItems(Model):
    access_type: AccessItemRefType | str | Unset = _field("accessType", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    extremely_rare: bool | Unset = _field("extremelyRare", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
