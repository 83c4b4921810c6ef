from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AuthProfileSummary(Model):
    id: str | Unset = _field("id", default=UNSET)
    tenant: str | Unset = _field("tenant", default=UNSET)
