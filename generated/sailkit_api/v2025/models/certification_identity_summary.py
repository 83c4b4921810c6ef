from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CertificationIdentitySummary(Model):
    completed: bool | None = _field("completed", default=...)
    id: str = _field("id", default=...)
    identity_id: str | None = _field("identityId", default=...)
    name: str | None = _field("name", default=...)
