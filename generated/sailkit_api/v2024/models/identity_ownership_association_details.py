from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AssociationDetail


@_model
class IdentityOwnershipAssociationDetails(Model):
    association_details: list[AssociationDetail] | None = _field(
        "associationDetails", ["AssociationDetail"], default=...
    )
