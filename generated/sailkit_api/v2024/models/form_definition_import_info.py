from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FormDefinitionImportInfo(Model):
    detail: dict[str, Any] | None = _field("detail", default=...)
    key: str | None = _field("key", default=...)
    text: str | None = _field("text", default=...)
