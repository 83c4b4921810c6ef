from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, RequestableObjectRequestStatus, RequestableObjectType


@_model
class RequestableObject(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    identity_request_id: str | None = _field("identityRequestId", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner_ref: IdentityReferenceWithNameAndEmail | None = _field(
        "ownerRef", "IdentityReferenceWithNameAndEmail", default=...
    )
    request_comments_required: bool | None = _field("requestCommentsRequired", default=...)
    request_status: RequestableObjectRequestStatus | str | None = _field("requestStatus", default=...)
    type: RequestableObjectType | str | None = _field("type", default=...)
