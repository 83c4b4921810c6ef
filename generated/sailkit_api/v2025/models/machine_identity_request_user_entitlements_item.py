from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class MachineIdentityRequestUserEntitlementsItem(Model):
    entitlement_id: str = _field("entitlementId")
    source_id: str = _field("sourceId")
