from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class CommonAccessIDStatus(Model):
    confirmed_ids: list[str] | Unset = _field("confirmedIds", default=UNSET)
    denied_ids: list[str] | Unset = _field("deniedIds", default=UNSET)
