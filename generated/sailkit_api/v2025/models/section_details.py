from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SectionDetails(Model):
    form_items: list[dict[str, Any]] | None = _field("formItems", default=...)
    label: str | None = _field("label", default=...)
    name: str | None = _field("name", default=...)
