from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SetIconResponse(Model):
    icon: str | Unset = _field("icon", default=UNSET)
