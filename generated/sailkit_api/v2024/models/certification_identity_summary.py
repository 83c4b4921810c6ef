from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CertificationIdentitySummary(Model):
    completed: bool | Unset = _field("completed", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
