from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleListFilterDTOAmmKeyValuesItem(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    values: list[str] | Unset = _field("values", default=UNSET)
