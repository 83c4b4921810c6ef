from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class PublicIdentityAttributesItem(Model):
    key: str | Unset = _field("key", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
