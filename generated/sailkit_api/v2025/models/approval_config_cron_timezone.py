from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalConfigCronTimezone(Model):
    location: str | Unset = _field("location", default=UNSET)
    offset: str | Unset = _field("offset", default=UNSET)
