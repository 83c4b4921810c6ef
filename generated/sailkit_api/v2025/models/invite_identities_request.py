from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class InviteIdentitiesRequest(Model):
    ids: list[str] | None | Unset = _field("ids", default=UNSET)
    uninvited: bool | Unset = _field("uninvited", default=UNSET)
