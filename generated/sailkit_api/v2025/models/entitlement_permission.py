from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class EntitlementPermission(Model):
    rights: list[str] | Unset = _field("rights", default=UNSET)
    target: str | Unset = _field("target", default=UNSET)
