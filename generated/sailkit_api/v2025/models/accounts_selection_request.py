from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItem, AccessRequestType


@_model
class AccountsSelectionRequest(Model):
    requested_for: list[str] = _field("requestedFor")
    requested_items: list[AccessRequestItem] = _field("requestedItems", ["AccessRequestItem"])
    client_metadata: dict[str, str] | Unset = _field("clientMetadata", default=UNSET)
    request_type: AccessRequestType | str | None | Unset = _field("requestType", default=UNSET)
