from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestResponse2


@_model
class AccessRequested(Model):
    access_request: AccessRequestResponse2 | Unset = _field("accessRequest", "AccessRequestResponse2", default=UNSET)
    dt: str | Unset = _field("dt", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
