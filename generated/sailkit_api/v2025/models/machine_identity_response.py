from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, MachineIdentityRequestOwners, MachineIdentityResponseUserEntitlement


@_model
class MachineIdentityResponse(Model):
    business_application: str = _field("businessApplication")
    name: str | None = _field("name")
    subtype: str = _field("subtype")
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    dataset_id: str | None = _field("datasetId", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    manually_created: bool | None = _field("manuallyCreated", default=...)
    manually_edited: bool | None = _field("manuallyEdited", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    owners: MachineIdentityRequestOwners | None = _field("owners", "MachineIdentityRequestOwners", default=...)
    source: BaseReferenceDto | None = _field("source", "BaseReferenceDto", default=...)
    source_id: str | None = _field("sourceId", default=...)
    user_entitlements: list[MachineIdentityResponseUserEntitlement] | None = _field(
        "userEntitlements", ["MachineIdentityResponseUserEntitlement"], default=...
    )
    uuid: str | None = _field("uuid", default=...)
