from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Reference


@_model
class Owns(Model):
    access_profiles: list[Reference] | Unset = _field("accessProfiles", ["Reference"], default=UNSET)
    apps: list[Reference] | Unset = _field("apps", ["Reference"], default=UNSET)
    entitlements: list[Reference] | Unset = _field("entitlements", ["Reference"], default=UNSET)
    fallback_approver: bool | Unset = _field("fallbackApprover", default=UNSET)
    governance_groups: list[Reference] | Unset = _field("governanceGroups", ["Reference"], default=UNSET)
    roles: list[Reference] | Unset = _field("roles", ["Reference"], default=UNSET)
    sources: list[Reference] | Unset = _field("sources", ["Reference"], default=UNSET)
