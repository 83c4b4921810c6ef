from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineAccountClassificationMethod


@_model
class MachineAccount(Model):
    classification_method: MachineAccountClassificationMethod | str = _field("classificationMethod")
    connector_attributes: dict[str, Any] | None = _field("connectorAttributes")
    enabled: bool = _field("enabled")
    has_entitlements: bool = _field("hasEntitlements")
    locked: bool = _field("locked")
    manually_edited: bool = _field("manuallyEdited")
    name: str | None = _field("name")
    native_identity: str = _field("nativeIdentity")
    source: Any = _field("source")
    access_type: str | Unset = _field("accessType", default=UNSET)
    attributes: dict[str, Any] | None | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    environment: str | None | Unset = _field("environment", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    machine_identity: Any | Unset = _field("machineIdentity", default=UNSET)
    manually_correlated: bool | Unset = _field("manuallyCorrelated", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    owner_identity: Any | Unset = _field("ownerIdentity", default=UNSET)
    subtype: str | None | Unset = _field("subtype", default=UNSET)
    uuid: str | None | Unset = _field("uuid", default=UNSET)
