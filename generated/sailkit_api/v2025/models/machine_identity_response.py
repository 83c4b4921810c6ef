from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, MachineIdentityRequestOwners, MachineIdentityResponseUserEntitlementsItem


@_model
class MachineIdentityResponse(Model):
    business_application: str = _field("businessApplication")
    name: str | None = _field("name")
    subtype: str = _field("subtype")
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    dataset_id: str | Unset = _field("datasetId", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    manually_created: bool | Unset = _field("manuallyCreated", default=UNSET)
    manually_edited: bool | Unset = _field("manuallyEdited", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    owners: MachineIdentityRequestOwners | Unset = _field("owners", "MachineIdentityRequestOwners", default=UNSET)
    source: BaseReferenceDto | Unset = _field("source", "BaseReferenceDto", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    user_entitlements: list[MachineIdentityResponseUserEntitlementsItem] | Unset = _field(
        "userEntitlements", ["MachineIdentityResponseUserEntitlementsItem"], default=UNSET
    )
    uuid: str | Unset = _field("uuid", default=UNSET)
