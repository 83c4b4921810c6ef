from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ApprovalConfigCronTimezone(Model):
    location: str | Unset = _field("location", default=UNSET)
    offset: str | Unset = _field("offset", default=UNSET)
