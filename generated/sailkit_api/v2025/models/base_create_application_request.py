from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ActivityConfigurationSettings,
        ApplicationCrawlerSettings,
        ApplicationType,
        DataClassificationSettings,
        Int64StringKeyValuePair,
        PermissionCollectorSettings,
    )


@_model
class BaseCreateApplicationRequest(Model):
    application_type: ApplicationType | int = _field("applicationType")
    name: str = _field("name")
    activity_configuration_settings: ActivityConfigurationSettings | None = _field(
        "activityConfigurationSettings", "ActivityConfigurationSettings", default=...
    )
    ad_identity_collector_id: int | None = _field("adIdentityCollectorId", default=...)
    application_crawler_settings: ApplicationCrawlerSettings | None = _field(
        "applicationCrawlerSettings", "ApplicationCrawlerSettings", default=...
    )
    data_classification_settings: DataClassificationSettings | None = _field(
        "dataClassificationSettings", "DataClassificationSettings", default=...
    )
    description: str | None = _field("description", default=...)
    execute_now: bool | None = _field("executeNow", default=...)
    identity_collector_id: int | None = _field("identityCollectorId", default=...)
    nis_identity_collector_id: int | None = _field("nisIdentityCollectorId", default=...)
    permission_collector_settings: PermissionCollectorSettings | None = _field(
        "permissionCollectorSettings", "PermissionCollectorSettings", default=...
    )
    tags: list[Int64StringKeyValuePair] | None = _field("tags", ["Int64StringKeyValuePair"], default=...)
