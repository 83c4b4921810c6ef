from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityEntities


@_model
class AssociationDetail(Model):
    association_type: str | None = _field("associationType", default=...)
    entities: list[IdentityEntities] | None = _field("entities", ["IdentityEntities"], default=...)
