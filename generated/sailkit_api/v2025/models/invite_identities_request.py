from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class InviteIdentitiesRequest(Model):
    ids: list[str] | None | Unset = _field("ids", default=UNSET)
    uninvited: bool | Unset = _field("uninvited", default=UNSET)
