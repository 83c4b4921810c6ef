from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessApps, AccessAppsOwner, BaseEntitlement, BaseSegment, IdentityDocumentSource


@_model
class AccessProfileDocument(Model):
    id: str = _field("id")
    name: str = _field("name")
    apps: list[AccessApps] | Unset = _field("apps", ["AccessApps"], default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    entitlement_count: int | Unset = _field("entitlementCount", default=UNSET)
    entitlements: list[BaseEntitlement] | Unset = _field("entitlements", ["BaseEntitlement"], default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    owner: AccessAppsOwner | Unset = _field("owner", "AccessAppsOwner", default=UNSET)
    request_comments_required: bool | Unset = _field("requestCommentsRequired", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    segment_count: int | Unset = _field("segmentCount", default=UNSET)
    segments: list[BaseSegment] | Unset = _field("segments", ["BaseSegment"], default=UNSET)
    source: IdentityDocumentSource | Unset = _field("source", "IdentityDocumentSource", default=UNSET)
    synced: datetime.datetime | None | Unset = _field("synced", DATETIME, default=UNSET)
    tags: list[str] | Unset = _field("tags", default=UNSET)
