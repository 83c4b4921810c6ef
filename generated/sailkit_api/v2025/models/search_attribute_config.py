from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SearchAttributeConfig(Model):
    application_attributes: dict[str, Any] | None = _field("applicationAttributes", default=...)
    display_name: str | None = _field("displayName", default=...)
    name: str | None = _field("name", default=...)
