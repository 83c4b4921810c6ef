from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityCertDecisionSummary(Model):
    access_profile_decisions_made: int | Unset = _field("accessProfileDecisionsMade", default=UNSET)
    access_profile_decisions_total: int | Unset = _field("accessProfileDecisionsTotal", default=UNSET)
    access_profiles_approved: int | Unset = _field("accessProfilesApproved", default=UNSET)
    access_profiles_revoked: int | Unset = _field("accessProfilesRevoked", default=UNSET)
    account_decisions_made: int | Unset = _field("accountDecisionsMade", default=UNSET)
    account_decisions_total: int | Unset = _field("accountDecisionsTotal", default=UNSET)
    accounts_approved: int | Unset = _field("accountsApproved", default=UNSET)
    accounts_revoked: int | Unset = _field("accountsRevoked", default=UNSET)
    entitlement_decisions_made: int | Unset = _field("entitlementDecisionsMade", default=UNSET)
    entitlement_decisions_total: int | Unset = _field("entitlementDecisionsTotal", default=UNSET)
    entitlements_approved: int | Unset = _field("entitlementsApproved", default=UNSET)
    entitlements_revoked: int | Unset = _field("entitlementsRevoked", default=UNSET)
    role_decisions_made: int | Unset = _field("roleDecisionsMade", default=UNSET)
    role_decisions_total: int | Unset = _field("roleDecisionsTotal", default=UNSET)
    roles_approved: int | Unset = _field("rolesApproved", default=UNSET)
    roles_revoked: int | Unset = _field("rolesRevoked", default=UNSET)
