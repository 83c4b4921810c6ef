from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SearchAttributeConfig(Model):
    application_attributes: dict[str, Any] | Unset = _field("applicationAttributes", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
