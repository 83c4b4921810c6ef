from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Reference


@_model
class Owns(Model):
    access_profiles: list[Reference] | None = _field("accessProfiles", ["Reference"], default=...)
    apps: list[Reference] | None = _field("apps", ["Reference"], default=...)
    entitlements: list[Reference] | None = _field("entitlements", ["Reference"], default=...)
    fallback_approver: bool | None = _field("fallbackApprover", default=...)
    governance_groups: list[Reference] | None = _field("governanceGroups", ["Reference"], default=...)
    roles: list[Reference] | None = _field("roles", ["Reference"], default=...)
    sources: list[Reference] | None = _field("sources", ["Reference"], default=...)
