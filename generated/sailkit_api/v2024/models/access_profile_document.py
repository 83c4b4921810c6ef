from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessApps, AccessAppsOwner, BaseEntitlement, BaseSegment, IdentityDocumentSource


@_model
class AccessProfileDocument(Model):
    id: str = _field("id")
    name: str = _field("name")
    apps: list[AccessApps] | None = _field("apps", ["AccessApps"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    entitlement_count: int | None = _field("entitlementCount", default=...)
    entitlements: list[BaseEntitlement] | None = _field("entitlements", ["BaseEntitlement"], default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner: AccessAppsOwner | None = _field("owner", "AccessAppsOwner", default=...)
    request_comments_required: bool | None = _field("requestCommentsRequired", default=...)
    requestable: bool | None = _field("requestable", default=...)
    segment_count: int | None = _field("segmentCount", default=...)
    segments: list[BaseSegment] | None = _field("segments", ["BaseSegment"], default=...)
    source: IdentityDocumentSource | None = _field("source", "IdentityDocumentSource", default=...)
    synced: datetime.datetime | None = _field("synced", DATETIME, default=...)
    tags: list[str] | None = _field("tags", default=...)
