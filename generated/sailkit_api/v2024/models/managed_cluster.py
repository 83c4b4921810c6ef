from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
    alert_key: str | None = _field("alertKey", default=...)
    attributes: ManagedClusterAttributes | None = _field("attributes", "ManagedClusterAttributes", default=...)
    cc_id: str | None = _field("ccId", default=...)
    client_ids: list[str] | None = _field("clientIds", default=...)
    configuration: dict[str, str | None] | None = _field("configuration", default=...)
    consolidated_health_indicators_status: ManagedClusterConsolidatedHealthIndicatorsStatus | str | None = _field(
        "consolidatedHealthIndicatorsStatus", default=...
    )
    created_at: datetime.datetime | None = _field("createdAt", DATETIME, default=...)
    current_installed_release_version: str | None = _field("currentInstalledReleaseVersion", default=...)
    description: str | None = _field("description", default=...)
    encryption_configuration: ManagedClusterEncryptionConfig | None = _field(
        "encryptionConfiguration", "ManagedClusterEncryptionConfig", default=...
    )
    is_out_of_date_notified_at: datetime.datetime | None = _field("isOutOfDateNotifiedAt", DATETIME, default=...)
    key_pair: ManagedClusterKeyPair | None = _field("keyPair", "ManagedClusterKeyPair", default=...)
    last_release_notified_at: datetime.datetime | None = _field("lastReleaseNotifiedAt", DATETIME, default=...)
    log_configuration: ClientLogConfiguration | None = _field("logConfiguration", "ClientLogConfiguration", default=...)
    name: str | None = _field("name", default=...)
    operational: bool | None = _field("operational", default=...)
    org: str | None = _field("org", default=...)
    pinned_config: bool | None = _field("pinnedConfig", default=...)
    pod: str | None = _field("pod", default=...)
    public_key: str | None = _field("publicKey", default=...)
    public_key_certificate: str | None = _field("publicKeyCertificate", default=...)
    public_key_thumbprint: str | None = _field("publicKeyThumbprint", default=...)
    redis: ManagedClusterRedis | None = _field("redis", "ManagedClusterRedis", default=...)
    service_count: int | None = _field("serviceCount", default=...)
    status: ManagedClusterStatus | str | None = _field("status", default=...)
    type: ManagedClusterTypes | str | None = _field("type", default=...)
    update_package: str | None = _field("updatePackage", default=...)
    update_preferences: ManagedClusterUpdatePreferences | None = _field(
        "updatePreferences", "ManagedClusterUpdatePreferences", default=...
    )
    updated_at: datetime.datetime | None = _field("updatedAt", DATETIME, default=...)
