from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NativeChangeDetectionConfigOperationsItem


@_model
class NativeChangeDetectionConfig(Model):
    all_entitlements: bool | Unset = _field("allEntitlements", default=UNSET)
    all_non_entitlement_attributes: bool | Unset = _field("allNonEntitlementAttributes", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    operations: list[NativeChangeDetectionConfigOperationsItem | str] | Unset = _field("operations", default=UNSET)
    selected_entitlements: list[str] | Unset = _field("selectedEntitlements", default=UNSET)
    selected_non_entitlement_attributes: list[str] | Unset = _field("selectedNonEntitlementAttributes", default=UNSET)
