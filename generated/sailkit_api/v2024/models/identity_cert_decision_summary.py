from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityCertDecisionSummary(Model):
    access_profile_decisions_made: int | None = _field("accessProfileDecisionsMade", default=...)
    access_profile_decisions_total: int | None = _field("accessProfileDecisionsTotal", default=...)
    access_profiles_approved: int | None = _field("accessProfilesApproved", default=...)
    access_profiles_revoked: int | None = _field("accessProfilesRevoked", default=...)
    account_decisions_made: int | None = _field("accountDecisionsMade", default=...)
    account_decisions_total: int | None = _field("accountDecisionsTotal", default=...)
    accounts_approved: int | None = _field("accountsApproved", default=...)
    accounts_revoked: int | None = _field("accountsRevoked", default=...)
    entitlement_decisions_made: int | None = _field("entitlementDecisionsMade", default=...)
    entitlement_decisions_total: int | None = _field("entitlementDecisionsTotal", default=...)
    entitlements_approved: int | None = _field("entitlementsApproved", default=...)
    entitlements_revoked: int | None = _field("entitlementsRevoked", default=...)
    role_decisions_made: int | None = _field("roleDecisionsMade", default=...)
    role_decisions_total: int | None = _field("roleDecisionsTotal", default=...)
    roles_approved: int | None = _field("rolesApproved", default=...)
    roles_revoked: int | None = _field("rolesRevoked", default=...)
