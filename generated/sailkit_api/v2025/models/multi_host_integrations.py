from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountCorrelationConfigRef,
        ConnectorSchemaRef,
        GovernanceGroupRef,
        IdentityRef,
        ManagerCorrelationMapping,
        MultiHostIntegrationsAccountsFile,
        MultiHostIntegrationsConnectionType,
        MultiHostIntegrationsConnectorAttributes,
        PasswordPolicyRef,
        RuleRef,
        SourceCluster,
        SourceFeature,
        SourceStatus,
    )


@_model
class MultiHostIntegrations(Model):
    connector: str = _field("connector")
    description: str = _field("description")
    id: str = _field("id", default=...)
    name: str = _field("name")
    owner: IdentityRef = _field("owner", "IdentityRef")
    account_correlation_config: AccountCorrelationConfigRef | None = _field(
        "accountCorrelationConfig", "AccountCorrelationConfigRef", default=...
    )
    account_correlation_rule: RuleRef | None = _field("accountCorrelationRule", "RuleRef", default=...)
    accounts_file: MultiHostIntegrationsAccountsFile | None = _field(
        "accountsFile", "MultiHostIntegrationsAccountsFile", default=...
    )
    authoritative: bool | None = _field("authoritative", default=...)
    before_provisioning_rule: RuleRef | None = _field("beforeProvisioningRule", "RuleRef", default=...)
    category: str | None = _field("category", default=...)
    cluster: SourceCluster | None = _field("cluster", "SourceCluster", default=...)
    connection_type: MultiHostIntegrationsConnectionType | str | None = _field("connectionType", default=...)
    connector_attributes: MultiHostIntegrationsConnectorAttributes | None = _field(
        "connectorAttributes", "MultiHostIntegrationsConnectorAttributes", default=...
    )
    connector_class: str | None = _field("connectorClass", default=...)
    connector_id: str | None = _field("connectorId", default=...)
    connector_implementation_id: str | None = _field("connectorImplementationId", default=...)
    connector_name: str | None = _field("connectorName", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    credential_provider_enabled: bool | None = _field("credentialProviderEnabled", default=...)
    delete_threshold: int | None = _field("deleteThreshold", default=...)
    features: list[SourceFeature | str] | None = _field("features", default=...)
    healthy: bool | None = _field("healthy", default=...)
    management_workgroup: GovernanceGroupRef | None = _field("managementWorkgroup", "GovernanceGroupRef", default=...)
    manager_correlation_mapping: ManagerCorrelationMapping | None = _field(
        "managerCorrelationMapping", "ManagerCorrelationMapping", default=...
    )
    manager_correlation_rule: RuleRef | None = _field("managerCorrelationRule", "RuleRef", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    password_policies: list[PasswordPolicyRef] | None = _field("passwordPolicies", ["PasswordPolicyRef"], default=...)
    schemas: list[ConnectorSchemaRef] | None = _field("schemas", ["ConnectorSchemaRef"], default=...)
    since: datetime.datetime | None = _field("since", DATETIME, default=...)
    status: SourceStatus | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
