from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

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
    id: str = _field("id")
    name: str = _field("name")
    owner: IdentityRef = _field("owner", "IdentityRef")
    account_correlation_config: AccountCorrelationConfigRef | None | Unset = _field(
        "accountCorrelationConfig", "AccountCorrelationConfigRef", default=UNSET
    )
    account_correlation_rule: RuleRef | None | Unset = _field("accountCorrelationRule", "RuleRef", default=UNSET)
    accounts_file: MultiHostIntegrationsAccountsFile | None | Unset = _field(
        "accountsFile", "MultiHostIntegrationsAccountsFile", default=UNSET
    )
    authoritative: bool | Unset = _field("authoritative", default=UNSET)
    before_provisioning_rule: RuleRef | None | Unset = _field("beforeProvisioningRule", "RuleRef", default=UNSET)
    category: str | None | Unset = _field("category", default=UNSET)
    cluster: SourceCluster | None | Unset = _field("cluster", "SourceCluster", default=UNSET)
    connection_type: MultiHostIntegrationsConnectionType | str | Unset = _field("connectionType", default=UNSET)
    connector_attributes: MultiHostIntegrationsConnectorAttributes | Unset = _field(
        "connectorAttributes", "MultiHostIntegrationsConnectorAttributes", default=UNSET
    )
    connector_class: str | Unset = _field("connectorClass", default=UNSET)
    connector_id: str | Unset = _field("connectorId", default=UNSET)
    connector_implementation_id: str | Unset = _field("connectorImplementationId", default=UNSET)
    connector_name: str | Unset = _field("connectorName", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    credential_provider_enabled: bool | Unset = _field("credentialProviderEnabled", default=UNSET)
    delete_threshold: int | Unset = _field("deleteThreshold", default=UNSET)
    features: list[SourceFeature | str] | Unset = _field("features", default=UNSET)
    healthy: bool | Unset = _field("healthy", default=UNSET)
    management_workgroup: GovernanceGroupRef | None | Unset = _field(
        "managementWorkgroup", "GovernanceGroupRef", default=UNSET
    )
    manager_correlation_mapping: ManagerCorrelationMapping | None | Unset = _field(
        "managerCorrelationMapping", "ManagerCorrelationMapping", default=UNSET
    )
    manager_correlation_rule: RuleRef | None | Unset = _field("managerCorrelationRule", "RuleRef", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    password_policies: list[PasswordPolicyRef] | None | Unset = _field(
        "passwordPolicies", ["PasswordPolicyRef"], default=UNSET
    )
    schemas: list[ConnectorSchemaRef] | Unset = _field("schemas", ["ConnectorSchemaRef"], default=UNSET)
    since: datetime.datetime | Unset = _field("since", DATETIME, default=UNSET)
    status: SourceStatus | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
