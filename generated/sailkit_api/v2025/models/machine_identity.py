from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        MachineIdentityOwnerReference,
        MachineIdentitySourceReference,
        MachineIdentitySubtype,
        MachineIdentityUserEntitlements,
    )


@_model
class MachineIdentity(Model):
    created: datetime.datetime = _field("created", DATETIME)
    id: str = _field("id")
    manually_edited: bool = _field("manuallyEdited")
    modified: datetime.datetime = _field("modified", DATETIME)
    subtype: MachineIdentitySubtype | str = _field("subtype")
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    business_application: str | Unset = _field("businessApplication", default=UNSET)
    dataset_id: str | Unset = _field("datasetId", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    exists_on_source: str | Unset = _field("existsOnSource", default=UNSET)
    manually_created: bool | Unset = _field("manuallyCreated", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    owners: list[MachineIdentityOwnerReference] | Unset = _field(
        "owners", ["MachineIdentityOwnerReference"], default=UNSET
    )
    source: MachineIdentitySourceReference | Unset = _field("source", "MachineIdentitySourceReference", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    user_entitlements: list[MachineIdentityUserEntitlements] | Unset = _field(
        "userEntitlements", ["MachineIdentityUserEntitlements"], default=UNSET
    )
    uuid: str | Unset = _field("uuid", default=UNSET)
