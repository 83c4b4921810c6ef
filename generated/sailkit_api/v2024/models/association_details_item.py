from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityEntities


@_model
class AssociationDetailsItem(Model):
    association_type: str | Unset = _field("associationType", default=UNSET)
    entities: list[IdentityEntities] | Unset = _field("entities", ["IdentityEntities"], default=UNSET)
