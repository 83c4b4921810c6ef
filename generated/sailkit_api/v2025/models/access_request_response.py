from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestTracking


@_model
class AccessRequestResponse(Model):
    existing_requests: list[AccessRequestTracking] | Unset = _field(
        "existingRequests", ["AccessRequestTracking"], default=UNSET
    )
    new_requests: list[AccessRequestTracking] | Unset = _field("newRequests", ["AccessRequestTracking"], default=UNSET)
