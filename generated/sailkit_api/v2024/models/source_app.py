from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, SourceAppAccountSource


@_model
class SourceApp(Model):
    account_source: SourceAppAccountSource | None = _field("accountSource", "SourceAppAccountSource", default=...)
    app_center_enabled: bool | None = _field("appCenterEnabled", default=...)
    cloud_app_id: str | None = _field("cloudAppId", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    id: str = _field("id", default=...)
    match_all_accounts: bool | None = _field("matchAllAccounts", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: BaseReferenceDto | None = _field("owner", "BaseReferenceDto", default=...)
    provision_request_enabled: bool | None = _field("provisionRequestEnabled", default=...)
