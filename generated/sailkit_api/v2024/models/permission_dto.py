from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class PermissionDto(Model):
    rights: list[str] | Unset = _field("rights", default=UNSET)
    target: str | Unset = _field("target", default=UNSET)
