from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageNewParameter(Model):
    name: str = _field("name")
    owner_id: str = _field("ownerId")
    type: str = _field("type")
    description: str | None = _field("description", default=...)
    private_fields: str | None = _field("privateFields", default=...)
    public_fields: dict[str, Any] | None = _field("publicFields", default=...)
