from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BaseAccessProfile, RoleDocumentEntitlement


@_model
class RoleDocumentDimension(Model):
    access_profiles: list[BaseAccessProfile] | None | Unset = _field(
        "accessProfiles", ["BaseAccessProfile"], default=UNSET
    )
    description: str | None | Unset = _field("description", default=UNSET)
    entitlements: list[RoleDocumentEntitlement] | None | Unset = _field(
        "entitlements", ["RoleDocumentEntitlement"], default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
