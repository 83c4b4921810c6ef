from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ReassignmentIdentity


@_model
class AuditDetails(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    created_by: ReassignmentIdentity | Unset = _field("createdBy", "ReassignmentIdentity", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    modified_by: ReassignmentIdentity | Unset = _field("modifiedBy", "ReassignmentIdentity", default=UNSET)
