from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CommonAccessIDStatus(Model):
    confirmed_ids: list[str] | Unset = _field("confirmedIds", default=UNSET)
    denied_ids: list[str] | Unset = _field("deniedIds", default=UNSET)
