from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageNewParameter(Model):
    name: str = _field("name")
    owner_id: str = _field("ownerId")
    type: str = _field("type")
    description: str | Unset = _field("description", default=UNSET)
    private_fields: str | Unset = _field("privateFields", default=UNSET)
    public_fields: dict[str, Any] | Unset = _field("publicFields", default=UNSET)
