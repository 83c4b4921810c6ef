from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NativeChangeDetectionConfigOperation


@_model
class NativeChangeDetectionConfig(Model):
    all_entitlements: bool | None = _field("allEntitlements", default=...)
    all_non_entitlement_attributes: bool | None = _field("allNonEntitlementAttributes", default=...)
    enabled: bool | None = _field("enabled", default=...)
    operations: list[NativeChangeDetectionConfigOperation | str] | None = _field("operations", default=...)
    selected_entitlements: list[str] | None = _field("selectedEntitlements", default=...)
    selected_non_entitlement_attributes: list[str] | None = _field("selectedNonEntitlementAttributes", default=...)
