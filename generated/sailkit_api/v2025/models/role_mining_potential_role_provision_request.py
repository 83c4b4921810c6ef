from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class RoleMiningPotentialRoleProvisionRequest(Model):
    directly_assigned_entitlements: bool | Unset = _field("directlyAssignedEntitlements", default=UNSET)
    include_identities: bool | Unset = _field("includeIdentities", default=UNSET)
    owner_id: str | Unset = _field("ownerId", default=UNSET)
    role_description: str | Unset = _field("roleDescription", default=UNSET)
    role_name: str | Unset = _field("roleName", default=UNSET)
