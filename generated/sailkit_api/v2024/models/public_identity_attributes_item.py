from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PublicIdentityAttributesItem(Model):
    key: str | Unset = _field("key", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
