from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SummaryResponse(Model):
    number_of_calls: int | Unset = _field("NumberOfCalls", default=UNSET)
    requested_uri: str | Unset = _field("RequestedUri", default=UNSET)
