from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class Tag(Model):
    id: int | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
