from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalReference, IdentityType


@_model
class ApprovalIdentityRecord(Model):
    actioned_as: list[ApprovalReference] | None = _field("actionedAs", ["ApprovalReference"], default=...)
    decision_date: datetime.datetime | None = _field("decisionDate", DATETIME, default=...)
    email: str | None = _field("email", default=...)
    identity_id: str | None = _field("identityID", default=...)
    members: list[ApprovalReference] | None = _field("members", ["ApprovalReference"], default=...)
    name: str | None = _field("name", default=...)
    type: IdentityType | str | None = _field("type", default=...)
