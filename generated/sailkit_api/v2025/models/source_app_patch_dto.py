from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, SourceAppAccountSource


@_model
class SourceAppPatchDto(Model):
    access_profiles: list[str] | None | Unset = _field("accessProfiles", default=UNSET)
    account_source: SourceAppAccountSource | None | Unset = _field(
        "accountSource", "SourceAppAccountSource", default=UNSET
    )
    app_center_enabled: bool | Unset = _field("appCenterEnabled", default=UNSET)
    cloud_app_id: str | Unset = _field("cloudAppId", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    match_all_accounts: bool | Unset = _field("matchAllAccounts", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: BaseReferenceDto | None | Unset = _field("owner", "BaseReferenceDto", default=UNSET)
    provision_request_enabled: bool | Unset = _field("provisionRequestEnabled", default=UNSET)
