from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestedDetails


@_model
class AccessRequested(Model):
    access_request: AccessRequestedDetails = _field("accessRequest", "AccessRequestedDetails")
    date_time: str | Unset = _field("dateTime", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
