from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ActivityConfigurationSettings(Model):
    cluster_id: str | None = _field("clusterId", default=...)
    exclude_actions: list[str] | None = _field("excludeActions", default=...)
    exclude_file_extensions: list[str] | None = _field("excludeFileExtensions", default=...)
    exclude_folders: list[str] | None = _field("excludeFolders", default=...)
    exclude_users: list[str] | None = _field("excludeUsers", default=...)
    is_enabled: bool | None = _field("isEnabled", default=...)
    retention_time_period: int | None = _field("retentionTimePeriod", default=...)
    retention_time_type: str | None = _field("retentionTimeType", default=...)
