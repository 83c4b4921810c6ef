from __future__ import annotations

from typing import Any

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class ValidateFilterInputDto(Model):
    filter: str = _field("filter")
    input: dict[str, Any] = _field("input")
