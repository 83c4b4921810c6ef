from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AssociationDetailsItem


@_model
class IdentityAssociationDetails(Model):
    association_details: list[AssociationDetailsItem] | Unset = _field(
        "associationDetails", ["AssociationDetailsItem"], default=UNSET
    )
    message: str | Unset = _field("message", default=UNSET)
