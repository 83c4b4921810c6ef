from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ImportFormDefinitionsResponseInfosItem(Model):
    detail: dict[str, dict[str, Any]] | Unset = _field("detail", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    text: str | Unset = _field("text", default=UNSET)
