from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleProvisionRequest(Model):
    directly_assigned_entitlements: bool | None = _field("directlyAssignedEntitlements", default=...)
    include_identities: bool | None = _field("includeIdentities", default=...)
    owner_id: str | None = _field("ownerId", default=...)
    role_description: str | None = _field("roleDescription", default=...)
    role_name: str | None = _field("roleName", default=...)
