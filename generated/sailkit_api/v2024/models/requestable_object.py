from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, RequestableObjectRequestStatus, RequestableObjectType


@_model
class RequestableObject(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_request_id: str | None | Unset = _field("identityRequestId", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner_ref: IdentityReferenceWithNameAndEmail | None | Unset = _field(
        "ownerRef", "IdentityReferenceWithNameAndEmail", default=UNSET
    )
    request_comments_required: bool | Unset = _field("requestCommentsRequired", default=UNSET)
    request_status: RequestableObjectRequestStatus | str | None | Unset = _field("requestStatus", default=UNSET)
    type: RequestableObjectType | str | Unset = _field("type", default=UNSET)
