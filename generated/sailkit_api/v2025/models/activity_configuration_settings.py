from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ActivityConfigurationSettings(Model):
    cluster_id: str | None | Unset = _field("clusterId", default=UNSET)
    exclude_actions: list[str] | None | Unset = _field("excludeActions", default=UNSET)
    exclude_file_extensions: list[str] | None | Unset = _field("excludeFileExtensions", default=UNSET)
    exclude_folders: list[str] | None | Unset = _field("excludeFolders", default=UNSET)
    exclude_users: list[str] | None | Unset = _field("excludeUsers", default=UNSET)
    is_enabled: bool | Unset = _field("isEnabled", default=UNSET)
    retention_time_period: int | Unset = _field("retentionTimePeriod", default=UNSET)
    retention_time_type: str | None | Unset = _field("retentionTimeType", default=UNSET)
