from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SedPatch(Model):
    op: str | Unset = _field("op", default=UNSET)
    path: str | Unset = _field("path", default=UNSET)
    value: Any | Unset = _field("value", default=UNSET)
