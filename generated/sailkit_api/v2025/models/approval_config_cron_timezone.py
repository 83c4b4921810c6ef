from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalConfigCronTimezone(Model):
    location: str | None = _field("location", default=...)
    offset: str | None = _field("offset", default=...)
