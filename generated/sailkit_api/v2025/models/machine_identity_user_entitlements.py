from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentitySourceReference


@_model
class MachineIdentityUserEntitlements(Model):
    display_name: str = _field("displayName")
    entitlement_id: str = _field("entitlementId")
    source: MachineIdentitySourceReference = _field("source", "MachineIdentitySourceReference")
