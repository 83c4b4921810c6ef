from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

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
    activity_configuration_settings: ActivityConfigurationSettings | Unset = _field(
        "activityConfigurationSettings", "ActivityConfigurationSettings", default=UNSET
    )
    ad_identity_collector_id: int | None | Unset = _field("adIdentityCollectorId", default=UNSET)
    application_crawler_settings: ApplicationCrawlerSettings | Unset = _field(
        "applicationCrawlerSettings", "ApplicationCrawlerSettings", default=UNSET
    )
    data_classification_settings: DataClassificationSettings | Unset = _field(
        "dataClassificationSettings", "DataClassificationSettings", default=UNSET
    )
    description: str | None | Unset = _field("description", default=UNSET)
    execute_now: bool | Unset = _field("executeNow", default=UNSET)
    identity_collector_id: int | None | Unset = _field("identityCollectorId", default=UNSET)
    nis_identity_collector_id: int | None | Unset = _field("nisIdentityCollectorId", default=UNSET)
    permission_collector_settings: PermissionCollectorSettings | Unset = _field(
        "permissionCollectorSettings", "PermissionCollectorSettings", default=UNSET
    )
    tags: list[Int64StringKeyValuePair] | None | Unset = _field("tags", ["Int64StringKeyValuePair"], default=UNSET)
