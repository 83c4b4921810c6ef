from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class RolePropagationResponse(Model):
    role_propagation_id: str | Unset = _field("rolePropagationId", default=UNSET)
