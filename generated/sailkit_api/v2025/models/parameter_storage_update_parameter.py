from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageUpdateParameter(Model):
    description: str | None = _field("description", default=...)
    name: str | None = _field("name", default=...)
    owner_id: str | None = _field("ownerId", default=...)
    private_fields: str | None = _field("privateFields", default=...)
    public_fields: dict[str, Any] | None = _field("publicFields", default=...)
