from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class EntitlementPermission(Model):
    rights: list[str] | Unset = _field("rights", default=UNSET)
    target: str | Unset = _field("target", default=UNSET)
