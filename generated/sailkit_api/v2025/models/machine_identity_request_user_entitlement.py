from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MachineIdentityRequestUserEntitlement(Model):
    entitlement_id: str = _field("entitlementId")
    source_id: str = _field("sourceId")
