from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SectionDetails(Model):
    form_items: list[dict[str, Any]] | Unset = _field("formItems", default=UNSET)
    label: str | None | Unset = _field("label", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
