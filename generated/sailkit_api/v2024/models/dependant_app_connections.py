from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, DependantAppConnectionsAccountSource


@_model
class DependantAppConnections(Model):
    account_source: DependantAppConnectionsAccountSource | None = _field(
        "accountSource", "DependantAppConnectionsAccountSource", default=...
    )
    app_center_enabled: bool | None = _field("appCenterEnabled", default=...)
    cloud_app_id: str | None = _field("cloudAppId", default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    launcher_count: int | None = _field("launcherCount", default=...)
    match_all_account: bool | None = _field("matchAllAccount", default=...)
    owner: list[BaseReferenceDto] | None = _field("owner", ["BaseReferenceDto"], default=...)
    provision_request_enabled: bool | None = _field("provisionRequestEnabled", default=...)
