from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    business_application: str | None = _field("businessApplication", default=...)
    dataset_id: str | None = _field("datasetId", default=...)
    description: str | None = _field("description", default=...)
    exists_on_source: str | None = _field("existsOnSource", default=...)
    manually_created: bool | None = _field("manuallyCreated", default=...)
    name: str | None = _field("name", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    owners: list[MachineIdentityOwnerReference] | None = _field(
        "owners", ["MachineIdentityOwnerReference"], default=...
    )
    source: MachineIdentitySourceReference | None = _field("source", "MachineIdentitySourceReference", default=...)
    source_id: str | None = _field("sourceId", default=...)
    user_entitlements: list[MachineIdentityUserEntitlements] | None = _field(
        "userEntitlements", ["MachineIdentityUserEntitlements"], default=...
    )
    uuid: str | None = _field("uuid", default=...)
