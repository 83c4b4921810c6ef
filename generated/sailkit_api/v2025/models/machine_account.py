from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
    access_type: str | None = _field("accessType", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    environment: str | None = _field("environment", default=...)
    id: str = _field("id", default=...)
    machine_identity: Any = _field("machineIdentity", default=...)
    manually_correlated: bool | None = _field("manuallyCorrelated", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner_identity: Any = _field("ownerIdentity", default=...)
    subtype: str | None = _field("subtype", default=...)
    uuid: str | None = _field("uuid", default=...)
