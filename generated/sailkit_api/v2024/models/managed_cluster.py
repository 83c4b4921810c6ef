from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ClientLogConfiguration,
        ManagedClientType,
        ManagedClusterAttributes,
        ManagedClusterConsolidatedHealthIndicatorsStatus,
        ManagedClusterEncryptionConfig,
        ManagedClusterKeyPair,
        ManagedClusterRedis,
        ManagedClusterStatus,
        ManagedClusterTypes,
        ManagedClusterUpdatePreferences,
    )


@_model
class ManagedCluster(Model):
    ccg_version: str = _field("ccgVersion")
    client_type: ManagedClientType | str | None = _field("clientType")
    id: str = _field("id")
    alert_key: str | Unset = _field("alertKey", default=UNSET)
    attributes: ManagedClusterAttributes | Unset = _field("attributes", "ManagedClusterAttributes", default=UNSET)
    cc_id: str | Unset = _field("ccId", default=UNSET)
    client_ids: list[str] | Unset = _field("clientIds", default=UNSET)
    configuration: dict[str, str | None] | Unset = _field("configuration", default=UNSET)
    consolidated_health_indicators_status: ManagedClusterConsolidatedHealthIndicatorsStatus | str | None | Unset = (
        _field("consolidatedHealthIndicatorsStatus", default=UNSET)
    )
    created_at: datetime.datetime | None | Unset = _field("createdAt", DATETIME, default=UNSET)
    current_installed_release_version: str | None | Unset = _field("currentInstalledReleaseVersion", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    encryption_configuration: ManagedClusterEncryptionConfig | Unset = _field(
        "encryptionConfiguration", "ManagedClusterEncryptionConfig", default=UNSET
    )
    is_out_of_date_notified_at: datetime.datetime | None | Unset = _field(
        "isOutOfDateNotifiedAt", DATETIME, default=UNSET
    )
    key_pair: ManagedClusterKeyPair | Unset = _field("keyPair", "ManagedClusterKeyPair", default=UNSET)
    last_release_notified_at: datetime.datetime | None | Unset = _field(
        "lastReleaseNotifiedAt", DATETIME, default=UNSET
    )
    log_configuration: ClientLogConfiguration | None | Unset = _field(
        "logConfiguration", "ClientLogConfiguration", default=UNSET
    )
    name: str | Unset = _field("name", default=UNSET)
    operational: bool | Unset = _field("operational", default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    pinned_config: bool | Unset = _field("pinnedConfig", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    public_key: str | None | Unset = _field("publicKey", default=UNSET)
    public_key_certificate: str | None | Unset = _field("publicKeyCertificate", default=UNSET)
    public_key_thumbprint: str | None | Unset = _field("publicKeyThumbprint", default=UNSET)
    redis: ManagedClusterRedis | Unset = _field("redis", "ManagedClusterRedis", default=UNSET)
    service_count: int | Unset = _field("serviceCount", default=UNSET)
    status: ManagedClusterStatus | str | Unset = _field("status", default=UNSET)
    type: ManagedClusterTypes | str | Unset = _field("type", default=UNSET)
    update_package: str | None | Unset = _field("updatePackage", default=UNSET)
    update_preferences: ManagedClusterUpdatePreferences | Unset = _field(
        "updatePreferences", "ManagedClusterUpdatePreferences", default=UNSET
    )
    updated_at: datetime.datetime | None | Unset = _field("updatedAt", DATETIME, default=UNSET)
