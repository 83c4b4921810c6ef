from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleMiningPotentialRoleProvisionRequest(Model):
    directly_assigned_entitlements: bool | Unset = _field("directlyAssignedEntitlements", default=UNSET)
    include_identities: bool | Unset = _field("includeIdentities", default=UNSET)
    owner_id: str | Unset = _field("ownerId", default=UNSET)
    role_description: str | Unset = _field("roleDescription", default=UNSET)
    role_name: str | Unset = _field("roleName", default=UNSET)
