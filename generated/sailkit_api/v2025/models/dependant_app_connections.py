from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto, DependantAppConnectionsAccountSource


@_model
class DependantAppConnections(Model):
    account_source: DependantAppConnectionsAccountSource | Unset = _field(
        "accountSource", "DependantAppConnectionsAccountSource", default=UNSET
    )
    app_center_enabled: bool | Unset = _field("appCenterEnabled", default=UNSET)
    cloud_app_id: str | Unset = _field("cloudAppId", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    launcher_count: int | Unset = _field("launcherCount", default=UNSET)
    match_all_account: bool | Unset = _field("matchAllAccount", default=UNSET)
    owner: list[BaseReferenceDto] | Unset = _field("owner", ["BaseReferenceDto"], default=UNSET)
    provision_request_enabled: bool | Unset = _field("provisionRequestEnabled", default=UNSET)
