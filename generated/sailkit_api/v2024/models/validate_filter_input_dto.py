from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ValidateFilterInputDto(Model):
    filter: str = _field("filter")
    input: dict[str, Any] = _field("input")
