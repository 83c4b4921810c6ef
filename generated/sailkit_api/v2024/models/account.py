from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    cloud_lifecycle_state: str | None | Unset = _field("cloudLifecycleState", default=UNSET)
    connection_type: str | None | Unset = _field("connectionType", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    features: str | None | Unset = _field("features", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity: IdentityRef | Unset = _field("identity", "IdentityRef", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    identity_state: str | None | Unset = _field("identityState", default=UNSET)
    is_machine: bool | Unset = _field("isMachine", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    origin: AccountOrigin | str | None | Unset = _field("origin", default=UNSET)
    owner_identity: BaseReferenceDto | None | Unset = _field("ownerIdentity", "BaseReferenceDto", default=UNSET)
    recommendation: Recommendation | None | Unset = _field("recommendation", "Recommendation", default=UNSET)
    source_owner: IdentityRef | None | Unset = _field("sourceOwner", "IdentityRef", default=UNSET)
    uuid: str | None | Unset = _field("uuid", default=UNSET)
