from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseAccessProfile, RoleDocumentEntitlement


@_model
class RoleDocumentDimension(Model):
    access_profiles: list[BaseAccessProfile] | None = _field("accessProfiles", ["BaseAccessProfile"], default=...)
    description: str | None = _field("description", default=...)
    entitlements: list[RoleDocumentEntitlement] | None = _field(
        "entitlements", ["RoleDocumentEntitlement"], default=...
    )
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
