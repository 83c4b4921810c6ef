from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignmentType


@_model
class ApprovalForwardHistory(Model):
    comment: str | None = _field("comment", default=...)
    forwarder_name: str | None = _field("forwarderName", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    new_approver_name: str | None = _field("newApproverName", default=...)
    old_approver_name: str | None = _field("oldApproverName", default=...)
    reassignment_type: ReassignmentType | str | None = _field("reassignmentType", default=...)
