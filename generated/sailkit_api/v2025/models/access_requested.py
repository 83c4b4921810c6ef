from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestedDetails


@_model
class AccessRequested(Model):
    access_request: AccessRequestedDetails = _field("accessRequest", "AccessRequestedDetails")
    date_time: str | None = _field("dateTime", default=...)
    event_type: str | None = _field("eventType", default=...)
    identity_id: str | None = _field("identityId", default=...)
