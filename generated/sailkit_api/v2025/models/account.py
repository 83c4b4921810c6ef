from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountOrigin, BaseReferenceDto, IdentityRef, Recommendation


@_model
class Account(Model):
    attributes: dict[str, Any] | None = _field("attributes")
    authoritative: bool = _field("authoritative")
    disabled: bool = _field("disabled")
    has_entitlements: bool = _field("hasEntitlements")
    locked: bool = _field("locked")
    manually_correlated: bool = _field("manuallyCorrelated")
    name: str | None = _field("name")
    native_identity: str = _field("nativeIdentity")
    source_id: str = _field("sourceId")
    source_name: str | None = _field("sourceName")
    system_account: bool = _field("systemAccount")
    uncorrelated: bool = _field("uncorrelated")
    cloud_lifecycle_state: str | None = _field("cloudLifecycleState", default=...)
    connection_type: str | None = _field("connectionType", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    features: str | None = _field("features", default=...)
    id: str = _field("id", default=...)
    identity: IdentityRef | None = _field("identity", "IdentityRef", default=...)
    identity_id: str | None = _field("identityId", default=...)
    identity_state: str | None = _field("identityState", default=...)
    is_machine: bool | None = _field("isMachine", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    origin: AccountOrigin | str | None = _field("origin", default=...)
    owner_identity: BaseReferenceDto | None = _field("ownerIdentity", "BaseReferenceDto", default=...)
    recommendation: Recommendation | None = _field("recommendation", "Recommendation", default=...)
    source_owner: IdentityRef | None = _field("sourceOwner", "IdentityRef", default=...)
    uuid: str | None = _field("uuid", default=...)
