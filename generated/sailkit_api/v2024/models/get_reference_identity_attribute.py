from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class GetReferenceIdentityAttribute(Model):
    name: str = _field("name")
    operation: str = _field("operation")
    uid: str = _field("uid")
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
