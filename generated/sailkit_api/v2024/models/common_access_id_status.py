from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CommonAccessIDStatus(Model):
    confirmed_ids: list[str] | Unset = _field("confirmedIds", default=UNSET)
    denied_ids: list[str] | Unset = _field("deniedIds", default=UNSET)
