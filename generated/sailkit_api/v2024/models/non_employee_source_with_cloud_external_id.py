from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeIdentityReferenceWithId


@_model
class NonEmployeeSourceWithCloudExternalId(Model):
    account_managers: list[NonEmployeeIdentityReferenceWithId] | Unset = _field(
        "accountManagers", ["NonEmployeeIdentityReferenceWithId"], default=UNSET
    )
    approvers: list[NonEmployeeIdentityReferenceWithId] | Unset = _field(
        "approvers", ["NonEmployeeIdentityReferenceWithId"], default=UNSET
    )
    cloud_external_id: str | Unset = _field("cloudExternalId", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
