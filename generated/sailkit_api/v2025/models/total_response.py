from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class TotalResponse(Model):
    number_of_calls: int | Unset = _field("NumberOfCalls", default=UNSET)
