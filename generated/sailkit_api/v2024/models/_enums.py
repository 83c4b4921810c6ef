"""Enums; a response may have values that are not listed here."""

from typing import Literal, TypeAlias

AccessConstraintOperator: TypeAlias = Literal[
    "ALL",
    "SELECTED",
]
AccessDurationTimeUnit: TypeAlias = Literal[
    "DAYS",
    "HOURS",
    "MONTHS",
    "WEEKS",
]
AccessItemDiffEventType: TypeAlias = Literal[
    "ADD",
    "REMOVE",
]
AccessItemRefType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
AccessItemType: TypeAlias = Literal[
    "accessProfile",
    "account",
    "app",
    "entitlement",
    "role",
]
AccessProfileApprovalSchemeApproverType: TypeAlias = Literal[
    "ADDITIONAL_GOVERNANCE_GROUP",
    "ADDITIONAL_OWNER",
    "ALL_OWNERS",
    "APP_OWNER",
    "GOVERNANCE_GROUP",
    "MANAGER",
    "OWNER",
    "SOURCE_OWNER",
    "WORKFLOW",
]
AccessProfileRefType: TypeAlias = Literal["ACCESS_PROFILE",]
AccessProfileUsageUsedByItemType: TypeAlias = Literal["ROLE",]
AccessRequestItemResponseDecision: TypeAlias = Literal[
    "APPROVED",
    "REJECTED",
]
AccessRequestItemType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
AccessRequestPhasesResult: TypeAlias = Literal[
    "FAILED",
    "SUCCESSFUL",
]
AccessRequestPhasesState: TypeAlias = Literal[
    "CANCELLED",
    "COMPLETED",
    "EXECUTING",
    "NOT_EXECUTED",
    "PENDING",
]
AccessRequestPostApprovalDecision: TypeAlias = Literal[
    "APPROVED",
    "DENIED",
]
AccessRequestRecommendationItemType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ROLE",
]
AccessRequestType: TypeAlias = Literal[
    "GRANT_ACCESS",
    "MODIFY_ACCESS",
    "REVOKE_ACCESS",
]
AccessType: TypeAlias = Literal[
    "OFFLINE",
    "ONLINE",
]
AccountActionType: TypeAlias = Literal[
    "DELETE",
    "DISABLE",
    "ENABLE",
]
AccountActivityApprovalStatus: TypeAlias = Literal[
    "CANCELED",
    "EXPIRED",
    "FINISHED",
    "PENDING",
    "REJECTED",
    "RETURNED",
]
AccountActivityItemOperation: TypeAlias = Literal[
    "ADD",
    "CREATE",
    "DELETE",
    "DISABLE",
    "ENABLE",
    "LOCK",
    "MODIFY",
    "REMOVE",
    "SET",
    "UNLOCK",
]
AccountAggregationCompletedStatus: TypeAlias = Literal[
    "Failed",
    "Success",
    "Terminated",
]
AccountAggregationState: TypeAlias = Literal[
    "ACCOUNTS_COLLECTED",
    "CANCELLED",
    "COMPLETED",
    "NOT_FOUND",
    "RETRIED",
    "STARTED",
    "TERMINATED",
]
AccountCorrelationConfigType: TypeAlias = Literal["ACCOUNT_CORRELATION_CONFIG",]
AccountOrigin: TypeAlias = Literal[
    "AGGREGATED",
    "PROVISIONED",
]
AccountStatusChangedStatusChangeNewStatus: TypeAlias = Literal[
    "disabled",
    "enabled",
    "locked",
]
AccountType: TypeAlias = Literal["ACCOUNT",]
ActivityInsightsUsageDaysState: TypeAlias = Literal[
    "COMPLETE",
    "UNKNOWN",
]
AggregationType: TypeAlias = Literal[
    "DSL",
    "SAILPOINT",
]
ApprovalCommentChangedToStatus: TypeAlias = Literal[
    "APPROVED",
    "PENDING_APPROVAL",
    "REJECTED",
]
ApprovalCriteria: TypeAlias = Literal[
    "ALL",
    "DOUBLE",
    "HALF",
    "QUARTER",
    "SINGLE",
    "TRIPLE",
]
ApprovalPriority: TypeAlias = Literal[
    "HIGH",
    "LOW",
    "MEDIUM",
]
ApprovalScheme: TypeAlias = Literal[
    "ACCESS_PROFILE_OWNER",
    "APP_OWNER",
    "ENTITLEMENT_OWNER",
    "GOVERNANCE_GROUP",
    "MANAGER",
    "ROLE_OWNER",
    "SOURCE_OWNER",
]
ApprovalSchemeForRoleApproverType: TypeAlias = Literal[
    "ADDITIONAL_GOVERNANCE_GROUP",
    "ADDITIONAL_OWNER",
    "ALL_OWNERS",
    "GOVERNANCE_GROUP",
    "MANAGER",
    "OWNER",
    "WORKFLOW",
]
ApprovalState: TypeAlias = Literal[
    "APPROVED",
    "PENDING",
    "REJECTED",
]
ApprovalStatus: TypeAlias = Literal[
    "APPROVED",
    "CANCELLED",
    "NOT_READY",
    "PENDING",
    "REJECTED",
]
ApprovalStatusDtoOriginalOwnerType: TypeAlias = Literal[
    "GOVERNANCE_GROUP",
    "IDENTITY",
]
AttributeDefinitionType: TypeAlias = Literal[
    "BOOLEAN",
    "DATE",
    "INT",
    "LONG",
    "STRING",
]
AttributeMappingsTargetType: TypeAlias = Literal[
    "ACCOUNT",
    "IDENTITY",
    "OWNER_ACCOUNT",
    "OWNER_IDENTITY",
]
AuthProfileType: TypeAlias = Literal[
    "BLOCK",
    "MFA",
    "NON_PTA",
    "PTA",
]
AuthUserCapability: TypeAlias = Literal[
    "CERT_ADMIN",
    "CLOUD_GOV_ADMIN",
    "CLOUD_GOV_USER",
    "das:ui-administrator",
    "das:ui-auditor",
    "das:ui-compliance_manager",
    "das:ui-data-scope",
    "HELPDESK",
    "ORG_ADMIN",
    "REPORT_ADMIN",
    "ROLE_ADMIN",
    "ROLE_SUBADMIN",
    "SAAS_MANAGEMENT_ADMIN",
    "SAAS_MANAGEMENT_READER",
    "SOURCE_ADMIN",
    "SOURCE_SUBADMIN",
    "sp:aic-dashboard-read",
    "sp:aic-dashboard-write",
    "sp:ui-config-hub-admin",
    "sp:ui-config-hub-backup-admin",
    "sp:ui-config-hub-read",
]
BackupOptionsIncludeType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ACCESS_REQUEST_CONFIG",
    "ATTR_SYNC_SOURCE_CONFIG",
    "AUTH_ORG",
    "CAMPAIGN_FILTER",
    "FORM_DEFINITION",
    "GOVERNANCE_GROUP",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "LIFECYCLE_STATE",
    "NOTIFICATION_TEMPLATE",
    "PASSWORD_POLICY",
    "PASSWORD_SYNC_GROUP",
    "PUBLIC_IDENTITIES_CONFIG",
    "ROLE",
    "RULE",
    "SEGMENT",
    "SERVICE_DESK_INTEGRATION",
    "SOD_POLICY",
    "SOURCE",
    "TAG",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
    "WORKFLOW",
]
BackupResponseBackupType: TypeAlias = Literal[
    "AUTOMATED",
    "MANUAL",
    "UPLOADED",
]
BackupResponseCloudStorageStatus: TypeAlias = Literal[
    "NOT_SYNCED",
    "SYNC_FAILED",
    "SYNCED",
]
BackupResponseHydrationStatus: TypeAlias = Literal[
    "HYDRATED",
    "NOT_HYDRATED",
]
BackupResponseType: TypeAlias = Literal["BACKUP",]
BucketType: TypeAlias = Literal["TERMS",]
BulkAddTaggedObjectOperation: TypeAlias = Literal[
    "APPEND",
    "MERGE",
]
CampaignActivatedCampaignStatus: TypeAlias = Literal["ACTIVE",]
CampaignAlertLevel: TypeAlias = Literal[
    "ERROR",
    "INFO",
    "WARN",
]
CampaignCompleteOptionsAutoCompleteAction: TypeAlias = Literal[
    "APPROVE",
    "REVOKE",
]
CampaignEndedCampaignStatus: TypeAlias = Literal["COMPLETED",]
CampaignEventType: TypeAlias = Literal[
    "MANAGER",
    "ROLE_COMPOSITION",
    "SEARCH",
    "SOURCE_OWNER",
]
CampaignFilterDetailsMode: TypeAlias = Literal[
    "EXCLUSION",
    "INCLUSION",
]
CampaignFilterType: TypeAlias = Literal["CAMPAIGN_FILTER",]
CampaignGeneratedCampaignStatus: TypeAlias = Literal[
    "ACTIVATING",
    "ACTIVE",
    "STAGED",
]
CampaignMachineAccountCampaignInfoReviewerType: TypeAlias = Literal["ACCOUNT_OWNER",]
CampaignReferenceType: TypeAlias = Literal["CAMPAIGN",]
CampaignReportStatus: TypeAlias = Literal[
    "ERROR",
    "PENDING",
    "SUCCESS",
    "TEMP_ERROR",
    "TERMINATED",
    "WARNING",
]
CampaignReportType: TypeAlias = Literal[
    "CAMPAIGN_COMPOSITION_REPORT",
    "CAMPAIGN_REMEDIATION_STATUS_REPORT",
    "CAMPAIGN_STATUS_REPORT",
    "CERTIFICATION_SIGNOFF_REPORT",
]
CampaignSearchCampaignInfoType: TypeAlias = Literal[
    "ACCESS",
    "IDENTITY",
]
CampaignStatus: TypeAlias = Literal[
    "ACTIVATING",
    "ACTIVE",
    "ARCHIVED",
    "CANCELING",
    "COMPLETED",
    "COMPLETING",
    "ERROR",
    "PENDING",
    "STAGED",
]
CampaignTemplateScheduleDaysType: TypeAlias = Literal[
    "LIST",
    "RANGE",
]
CampaignTemplateScheduleType: TypeAlias = Literal[
    "ANNUALLY",
    "CALENDAR",
    "MONTHLY",
    "WEEKLY",
]
CampaignType: TypeAlias = Literal[
    "MACHINE_ACCOUNT",
    "MANAGER",
    "ROLE_COMPOSITION",
    "SEARCH",
    "SOURCE_OWNER",
]
CertificationDecision: TypeAlias = Literal[
    "APPROVE",
    "REVOKE",
]
CertificationPhase: TypeAlias = Literal[
    "ACTIVE",
    "SIGNED",
    "STAGED",
]
CertificationReferenceType: TypeAlias = Literal["CERTIFICATION",]
CertificationTaskTargetType: TypeAlias = Literal[
    "CAMPAIGN",
    "CERTIFICATION",
]
CertificationTaskType: TypeAlias = Literal[
    "ACTIVATE_CAMPAIGN",
    "ADMIN_REASSIGN",
    "CAMPAIGN_CREATE",
    "CAMPAIGN_DELETE",
    "COMPLETE_CAMPAIGN",
    "COMPLETE_CERTIFICATION",
    "FINISH_CERTIFICATION",
    "REASSIGN",
]
ClientType: TypeAlias = Literal[
    "CONFIDENTIAL",
    "PUBLIC",
]
CloseAccessRequestCompletionStatus: TypeAlias = Literal[
    "Failure",
    "Incomplete",
    "Success",
]
CloseAccessRequestExecutionStatus: TypeAlias = Literal[
    "Completed",
    "Terminated",
]
ClusterType: TypeAlias = Literal["CLUSTER",]
CommonAccessItemState: TypeAlias = Literal[
    "CONFIRMED",
    "DENIED",
]
CommonAccessType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ROLE",
]
CompareIdentitySnapshotsAccessTypeAccessType: TypeAlias = Literal[
    "accessProfile",
    "account",
    "app",
    "entitlement",
    "role",
]
CompletedApprovalState: TypeAlias = Literal[
    "APPROVED",
    "REJECTED",
]
CompletionStatus: TypeAlias = Literal[
    "FAILURE",
    "INCOMPLETE",
    "PENDING",
    "SUCCESS",
]
ConditionEffectType: TypeAlias = Literal[
    "DISABLE",
    "ENABLE",
    "HIDE",
    "OPTIONAL",
    "REQUIRE",
    "SET_DEFAULT_VALUE",
    "SHOW",
    "SUBMIT_MESSAGE",
    "SUBMIT_NOTIFICATION",
]
ConditionRuleOperator: TypeAlias = Literal[
    "CO",
    "EM",
    "EQ",
    "EW",
    "IN",
    "NE",
    "NOT_CO",
    "NOT_EM",
    "NOT_EW",
    "NOT_IN",
    "NOT_SW",
    "SW",
]
ConditionRuleSourceType: TypeAlias = Literal[
    "ELEMENT",
    "INPUT",
]
ConditionRuleValueType: TypeAlias = Literal[
    "BOOLEAN",
    "ELEMENT",
    "INPUT",
    "LIST",
    "STRING",
    "STRING_LIST",
]
ConfigTypeEnum: TypeAlias = Literal[
    "ACCESS_REQUESTS",
    "CERTIFICATIONS",
    "MANUAL_TASKS",
]
ConfigTypeEnumCamel: TypeAlias = Literal[
    "accessRequests",
    "certifications",
    "manualTasks",
]
ConnectedObjectType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ROLE",
    "SOD_POLICY",
    "SOURCE",
]
ConnectorRuleResponseType: TypeAlias = Literal[
    "BuildMap",
    "ConnectorAfterCreate",
    "ConnectorAfterDelete",
    "ConnectorAfterModify",
    "ConnectorBeforeCreate",
    "ConnectorBeforeDelete",
    "ConnectorBeforeModify",
    "JDBCBuildMap",
    "JDBCOperationProvisioning",
    "JDBCProvision",
    "PeopleSoftHRMSBuildMap",
    "PeopleSoftHRMSOperationProvisioning",
    "PeopleSoftHRMSProvision",
    "RACFPermissionCustomization",
    "ResourceObjectCustomization",
    "SAPBuildMap",
    "SapHrManagerRule",
    "SapHrOperationProvisioning",
    "SapHrProvision",
    "SuccessFactorsOperationProvisioning",
    "WebServiceAfterOperationRule",
    "WebServiceBeforeOperationRule",
]
ConnectorRuleValidationResponseState: TypeAlias = Literal[
    "ERROR",
    "OK",
]
ConnectorSchemaType: TypeAlias = Literal["CONNECTOR_SCHEMA",]
CorrelatedGovernanceEventType: TypeAlias = Literal[
    "accessRequest",
    "certification",
]
CorrelatedStatus: TypeAlias = Literal[
    "CORRELATED",
    "UNCORRELATED",
]
CorrelationConfigAttributeAssignmentMatchMode: TypeAlias = Literal[
    "ANYWHERE",
    "END",
    "START",
]
CorrelationConfigAttributeAssignmentOperation: TypeAlias = Literal["EQ",]
CriteriaType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ACCOUNT",
    "AGGREGATED_ENTITLEMENT",
    "COMPOSITE",
    "ENTITLEMENT",
    "IDENTITY",
    "IDENTITY_ATTRIBUTE",
    "INVALID_CERTIFIABLE_BUNDLE",
    "INVALID_CERTIFIABLE_ENTITY",
    "ROLE",
    "SOURCE",
]
DateCompareOperator: TypeAlias = Literal[
    "GT",
    "gt",
    "GTE",
    "gte",
    "LT",
    "lt",
    "LTE",
    "lte",
]
DependantConnectionsMissingDtoDependencyType: TypeAlias = Literal[
    "credentialProfiles",
    "dependantApps",
    "dependantCustomTransforms",
    "identityProfiles",
    "mappingProfiles",
    "sourceAttributes",
]
DeployResponseType: TypeAlias = Literal["CONFIG_DEPLOY_DRAFT",]
DetailsRole: TypeAlias = Literal[
    "SAML_IDP",
    "SAML_SP",
]
DimensionCriteriaKeyType: TypeAlias = Literal["IDENTITY",]
DimensionCriteriaOperation: TypeAlias = Literal[
    "AND",
    "EQUALS",
    "OR",
]
DimensionMembershipSelectorType: TypeAlias = Literal["STANDARD",]
DimensionRefType: TypeAlias = Literal["DIMENSION",]
DiscoveredApplicationsRiskLevel: TypeAlias = Literal[
    "High",
    "Low",
    "Medium",
]
DocumentType: TypeAlias = Literal[
    "accessprofile",
    "accountactivity",
    "entitlement",
    "event",
    "identity",
    "role",
]
DraftResponseApprovalStatus: TypeAlias = Literal[
    "APPROVED",
    "DEFAULT",
    "DENIED",
    "PENDING_APPROVAL",
]
DraftResponseMode: TypeAlias = Literal[
    "PROMOTE",
    "RESTORE",
    "UPLOAD",
]
DraftResponseType: TypeAlias = Literal["CREATE_DRAFT",]
DtoType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ACCESS_REQUEST_APPROVAL",
    "ACCOUNT",
    "ACCOUNT_ACTIVITY",
    "ACCOUNT_CORRELATION_CONFIG",
    "APPLICATION",
    "CAMPAIGN",
    "CAMPAIGN_FILTER",
    "CERTIFICATION",
    "CLUSTER",
    "CONNECTOR_SCHEMA",
    "ENTITLEMENT",
    "GOVERNANCE_GROUP",
    "IDENTITY",
    "IDENTITY_PROFILE",
    "IDENTITY_REQUEST",
    "LIFECYCLE_STATE",
    "MACHINE_IDENTITY",
    "PASSWORD_POLICY",
    "REPORT_RESULT",
    "ROLE",
    "RULE",
    "SOD_POLICY",
    "SOD_VIOLATION",
    "SOURCE",
    "TAG",
    "TAG_CATEGORY",
    "TASK_RESULT",
    "WORKGROUP",
]
EmailStatusDtoVerificationStatus: TypeAlias = Literal[
    "FAILED",
    "NA",
    "PENDING",
    "SUCCESS",
]
EntitlementApprovalSchemeApproverType: TypeAlias = Literal[
    "ENTITLEMENT_OWNER",
    "GOVERNANCE_GROUP",
    "MANAGER",
    "SOURCE_OWNER",
    "WORKFLOW",
]
EntitlementType: TypeAlias = Literal["ENTITLEMENT",]
ExecutionStatus: TypeAlias = Literal[
    "COMPLETED",
    "EXECUTING",
    "TERMINATED",
    "VERIFYING",
]
ExpressionOperator: TypeAlias = Literal[
    "AND",
    "EQUALS",
]
FieldDetailsDtoType: TypeAlias = Literal[
    "",
    "boolean",
    "date",
    "int",
    "long",
    "secret",
    "string",
]
FilterType: TypeAlias = Literal[
    "EXISTS",
    "RANGE",
    "TERMS",
]
FormConditionRuleOperator: TypeAlias = Literal[
    "AND",
    "OR",
]
FormDefinitionInputType: TypeAlias = Literal[
    "ARRAY",
    "STRING",
]
FormDefinitionSelfImportExportDtoType: TypeAlias = Literal["FORM_DEFINITION",]
FormElementDataSourceIndex: TypeAlias = Literal[
    "*",
    "accessprofiles",
    "accountactivities",
    "entitlements",
    "events",
    "identities",
    "roles",
]
FormElementDynamicDataSourceConfigObjectType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "IDENTITY",
    "ROLE",
    "SOURCES",
]
FormElementDynamicDataSourceType: TypeAlias = Literal[
    "FORM_INPUT",
    "INTERNAL",
    "SEARCH",
    "STATIC",
]
FormElementType: TypeAlias = Literal[
    "COLUMN_SET",
    "DATE",
    "DESCRIPTION",
    "EMAIL",
    "HIDDEN",
    "IMAGE",
    "PHONE",
    "SECTION",
    "SELECT",
    "TEXT",
    "TEXTAREA",
    "TOGGLE",
]
FormElementValidationsSetValidationType: TypeAlias = Literal[
    "DATA_SOURCE",
    "DATE",
    "EMAIL",
    "LESS_THAN_DATE",
    "MAX_DATE",
    "MAX_LENGTH",
    "MIN_DATE",
    "MIN_LENGTH",
    "PHONE",
    "REGEX",
    "REQUIRED",
    "TEXTAREA",
]
FormInstanceCreatedByType: TypeAlias = Literal[
    "SOURCE",
    "WORKFLOW_EXECUTION",
]
FormInstanceResponseState: TypeAlias = Literal[
    "ASSIGNED",
    "CANCELLED",
    "COMPLETED",
    "IN_PROGRESS",
    "SUBMITTED",
]
FormUsedByType: TypeAlias = Literal[
    "MySailPoint",
    "SOURCE",
    "WORKFLOW",
]
GetAccessRequestIdentityMetricsType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
GetCampaignDetail: TypeAlias = Literal[
    "FULL",
    "SLIM",
]
GetConnectorLocale: TypeAlias = Literal[
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fi",
    "fr",
    "hu",
    "it",
    "ja",
    "ko",
    "nl",
    "no",
    "pl",
    "pt",
    "ru",
    "sv",
    "zh-CN",
    "zh-TW",
]
GetIdentityAccessSummariesType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
GetPeerGroupOutliersStrategy: TypeAlias = Literal["entitlement",]
GetReportFileFormat: TypeAlias = Literal[
    "csv",
    "pdf",
]
GetSourceSchemasIncludeTypes: TypeAlias = Literal[
    "group",
    "user",
]
GetTaggedObjectType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "APPLICATION",
    "CAMPAIGN",
    "ENTITLEMENT",
    "IDENTITY",
    "ROLE",
    "SOD_POLICY",
    "SOURCE",
]
GovernanceGroupType: TypeAlias = Literal["GOVERNANCE_GROUP",]
GrantType: TypeAlias = Literal[
    "AUTHORIZATION_CODE",
    "CLIENT_CREDENTIALS",
    "REFRESH_TOKEN",
]
HealthCheckResultStatus: TypeAlias = Literal[
    "Failed",
    "Succeeded",
]
HttpAuthenticationType: TypeAlias = Literal[
    "BASIC_AUTH",
    "BEARER_TOKEN",
    "NO_AUTH",
]
HttpDispatchMode: TypeAlias = Literal[
    "ASYNC",
    "DYNAMIC",
    "SYNC",
]
IconObjectType: TypeAlias = Literal["application",]
IdentityProcessingState: TypeAlias = Literal[
    "ERROR",
    "OK",
]
IdentityStatus: TypeAlias = Literal[
    "ACTIVE",
    "DEACTIVATED",
    "DISABLED",
    "ERROR",
    "LOCKED",
    "PENDING",
    "REGISTERED",
    "TERMINATED",
    "UNREGISTERED",
    "WARNING",
]
IdentityType: TypeAlias = Literal["IDENTITY",]
ImportObjectType: TypeAlias = Literal[
    "CONNECTOR_RULE",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "RULE",
    "SOURCE",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
]
Index: TypeAlias = Literal[
    "*",
    "accessprofiles",
    "accountactivities",
    "entitlements",
    "events",
    "identities",
    "roles",
]
InteractiveProcessType: TypeAlias = Literal["INTERACTIVE_PROCESS",]
InvocationStatusType: TypeAlias = Literal[
    "REAL_TIME",
    "TEST",
]
JsonPatchOperationOp: TypeAlias = Literal[
    "add",
    "copy",
    "move",
    "remove",
    "replace",
    "test",
]
LifecyclestateDeletedType: TypeAlias = Literal[
    "LIFECYCLE_STATE",
    "TASK_RESULT",
]
ListIdentitiesDefaultFilter: TypeAlias = Literal[
    "CORRELATED_ONLY",
    "NONE",
]
ListIdentityAccessItemsType: TypeAlias = Literal[
    "accessProfile",
    "account",
    "app",
    "entitlement",
    "role",
]
ListIdentitySnapshotsInterval: TypeAlias = Literal[
    "day",
    "month",
]
ListRequestableObjectsType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ROLE",
]
LocaleOrigin: TypeAlias = Literal[
    "DEFAULT",
    "REQUEST",
]
MachineAccountClassificationMethod: TypeAlias = Literal[
    "CRITERIA",
    "DISCOVERY",
    "MANUAL",
    "SOURCE",
]
MachineClassificationConfigClassificationMethod: TypeAlias = Literal[
    "CRITERIA",
    "SOURCE",
]
MachineClassificationCriteriaOperation: TypeAlias = Literal[
    "AND",
    "CONTAINS",
    "ENDS_WITH",
    "EQUALS",
    "NOT_EQUALS",
    "OR",
    "STARTS_WITH",
]
MailFromAttributesMailFromDomainStatus: TypeAlias = Literal[
    "FAILED",
    "PENDING",
    "SUCCESS",
]
ManagedClientClusterType: TypeAlias = Literal[
    "das-dc",
    "das-pc",
    "das-rc",
    "iai",
    "idn",
    "spConnectCluster",
    "sqsCluster",
]
ManagedClientProvisionStatus: TypeAlias = Literal[
    "DRAFT",
    "PROVISIONED",
]
ManagedClientStatusCode: TypeAlias = Literal[
    "CONFIGURING",
    "ERROR",
    "FAILED",
    "NORMAL",
    "NOT_CONFIGURED",
    "UNDEFINED",
    "WARNING",
]
ManagedClientType: TypeAlias = Literal[
    "CCG",
    "IIQ_HARVESTER",
    "INTERNAL",
    "VA",
]
ManagedClusterConsolidatedHealthIndicatorsStatus: TypeAlias = Literal[
    "ERROR",
    "NORMAL",
    "WARNING",
]
ManagedClusterEncryptionConfigFormat: TypeAlias = Literal[
    "V2",
    "V3",
]
ManagedClusterStatus: TypeAlias = Literal[
    "CONFIGURING",
    "FAILED",
    "NO_CLIENTS",
    "NORMAL",
    "WARNING",
]
ManagedClusterTypes: TypeAlias = Literal[
    "das-am",
    "das-dc",
    "das-pc",
    "das-rc",
    "iai",
    "idn",
    "pag",
    "spConnectCluster",
    "sqsCluster",
    "standard",
]
ManagedClusterUpdatePreferencesUpdateState: TypeAlias = Literal[
    "AUTO",
    "DISABLED",
]
MandatoryCommentRequirement: TypeAlias = Literal[
    "ALL_DECISIONS",
    "NO_DECISIONS",
    "REVOKE_ONLY_DECISIONS",
]
ManualWorkItemState: TypeAlias = Literal[
    "APPROVED",
    "ARCHIVED",
    "CANCELLED",
    "EXPIRED",
    "PENDING",
    "REJECTED",
]
MembershipType: TypeAlias = Literal[
    "ALL",
    "FILTER",
    "SELECTION",
]
MetricType: TypeAlias = Literal[
    "AVG",
    "COUNT",
    "MAX",
    "MEDIAN",
    "MIN",
    "SUM",
    "UNIQUE_COUNT",
]
MfaConfigTestResponseState: TypeAlias = Literal[
    "FAILED",
    "SUCCESS",
]
MultiHostIntegrationsConnectionType: TypeAlias = Literal[
    "direct",
    "file",
]
MultiHostStatus: TypeAlias = Literal[
    "aggregationGroupingInProgress",
    "aggregationScheduleInProgress",
    "deleteFailed",
    "deleteInProgress",
    "fileUploadInProgress",
    "processing",
    "ready",
    "sourceCreationInProgress",
]
NamedConstructs: TypeAlias = Literal[
    "EPOCH_TIME_JAVA",
    "EPOCH_TIME_WIN32",
    "ISO8601",
    "LDAP",
    "PEOPLE_SOFT",
]
NativeChangeDetectionConfigOperation: TypeAlias = Literal[
    "ACCOUNT_CREATED",
    "ACCOUNT_DELETED",
    "ACCOUNT_UPDATED",
]
NonEmployeeBulkUploadState: TypeAlias = Literal[
    "COMPLETED",
    "ERROR",
    "IN_PROGRESS",
    "PENDING",
]
NonEmployeeIdentityDtoType: TypeAlias = Literal[
    "GOVERNANCE_GROUP",
    "IDENTITY",
]
NonEmployeeSchemaAttributeType: TypeAlias = Literal[
    "DATE",
    "IDENTITY",
    "TEXT",
]
ObjectMappingRequestObjectType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ACCESS_REQUEST_CONFIG",
    "ATTR_SYNC_SOURCE_CONFIG",
    "AUTH_ORG",
    "CAMPAIGN_FILTER",
    "ENTITLEMENT",
    "FORM_DEFINITION",
    "GOVERNANCE_GROUP",
    "IDENTITY",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "LIFECYCLE_STATE",
    "NOTIFICATION_TEMPLATE",
    "PASSWORD_POLICY",
    "PASSWORD_SYNC_GROUP",
    "PUBLIC_IDENTITIES_CONFIG",
    "ROLE",
    "RULE",
    "SEGMENT",
    "SERVICE_DESK_INTEGRATION",
    "SOD_POLICY",
    "SOURCE",
    "TAG",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
    "WORKFLOW",
]
OperationObject: TypeAlias = Literal[
    "AND",
    "CONTAINS",
    "ENDS_WITH",
    "EQUALS",
    "NOT_EQUALS",
    "OR",
    "STARTS_WITH",
]
OutlierFeatureName: TypeAlias = Literal[
    "entitlement_count",
    "max_jaccard_similarity",
    "mean_max_bundle_concurrency",
    "peerless_score",
    "radical_entitlement_count",
    "single_entitlement_bundle_count",
]
OutlierType: TypeAlias = Literal[
    "LOW_SIMILARITY",
    "STRUCTURAL",
]
OutlierUnignoreType: TypeAlias = Literal[
    "AUTOMATIC",
    "MANUAL",
]
OutlierValueTypeName: TypeAlias = Literal[
    "FLOAT",
    "INTEGER",
]
PasswordInstructionPageId: TypeAlias = Literal[
    "change-password:enter-password",
    "change-password:finish",
    "flow-selection:select",
    "forget-username:user-email",
    "mfa:enter-code",
    "mfa:enter-kba",
    "mfa:select",
    "reset-password:enter-password",
    "reset-password:enter-username",
    "reset-password:finish",
    "unlock-account:enter-username",
    "unlock-account:finish",
]
PasswordPolicyType: TypeAlias = Literal["PASSWORD_POLICY",]
PasswordStatusState: TypeAlias = Literal[
    "FAILED",
    "FINISHED",
    "IN_PROGRESS",
]
PatchPotentialRoleRequestItemOp: TypeAlias = Literal[
    "remove",
    "replace",
]
PatchSubscriptionRequestItemOp: TypeAlias = Literal[
    "add",
    "copy",
    "move",
    "remove",
    "replace",
]
PendingApprovalAction: TypeAlias = Literal[
    "APPROVED",
    "FORWARDED",
    "REJECTED",
]
ProductOrgType: TypeAlias = Literal[
    "demonstration",
    "development",
    "partner",
    "production",
    "sandbox",
    "staging",
    "test",
    "training",
]
ProvisionedAccountResult: TypeAlias = Literal[
    "FAILED",
    "PENDING",
    "SUCCESS",
]
ProvisionedAttributeOperation: TypeAlias = Literal[
    "Add",
    "Remove",
    "Set",
]
ProvisioningCriteriaOperation: TypeAlias = Literal[
    "AND",
    "CONTAINS",
    "EQUALS",
    "HAS",
    "NOT_EQUALS",
    "OR",
]
ProvisioningState: TypeAlias = Literal[
    "COMMITED",
    "FAILED",
    "FINISHED",
    "PENDING",
    "RETRY",
    "UNVERIFIABLE",
]
PublicIdentityState: TypeAlias = Literal[
    "ACTIVE",
    "INACTIVE_LONG_TERM",
    "INACTIVE_SHORT_TERM",
]
QueryType: TypeAlias = Literal[
    "DSL",
    "SAILPOINT",
    "TEXT",
    "TYPEAHEAD",
]
ReassignReferenceType: TypeAlias = Literal[
    "IDENTITY_SUMMARY",
    "ITEM",
    "TARGET_SUMMARY",
]
ReassignmentType: TypeAlias = Literal[
    "AUTO_ESCALATION",
    "AUTOMATIC_REASSIGNMENT",
    "MANUAL_REASSIGNMENT",
    "SELF_REVIEW_DELEGATION",
]
ReassignmentTypeEnum: TypeAlias = Literal[
    "AUTO_ESCALATION",
    "AUTOMATIC_REASSIGNMENT",
    "MANUAL_REASSIGNMENT",
    "SELF_REVIEW_DELEGATION",
]
RecommendationMethod: TypeAlias = Literal[
    "CRITERIA",
    "DISCOVERY",
    "SOURCE",
]
RecommendationResponseRecommendation: TypeAlias = Literal[
    "MAYBE",
    "NO",
    "NOT_FOUND",
    "YES",
]
RecommendationType: TypeAlias = Literal[
    "HUMAN",
    "MACHINE",
]
ReportFormat: TypeAlias = Literal[
    "CSV",
    "PDF",
]
ReportResultType: TypeAlias = Literal["REPORT_RESULT",]
ReportResultsStatus: TypeAlias = Literal[
    "FAILURE",
    "SUCCESS",
    "TERMINATED",
    "WARNING",
]
ReportType: TypeAlias = Literal[
    "ACCOUNTS",
    "IDENTITIES",
    "IDENTITIES_DETAILS",
    "IDENTITY_PROFILE_IDENTITY_ERROR",
    "ORPHAN_IDENTITIES",
    "SEARCH_EXPORT",
    "UNCORRELATED_ACCOUNTS",
]
RequestableObjectRequestStatus: TypeAlias = Literal[
    "ASSIGNED",
    "AVAILABLE",
    "PENDING",
]
RequestableObjectType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
RequestedItemDetailsType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ENTITLEMENT",
    "ROLE",
]
RequestedItemStatusRequestState: TypeAlias = Literal[
    "CANCELLED",
    "ERROR",
    "EXECUTING",
    "NOT_ALL_ITEMS_PROVISIONED",
    "PROVISIONING_FAILED",
    "PROVISIONING_VERIFICATION_PENDING",
    "REJECTED",
    "REQUEST_COMPLETED",
    "TERMINATED",
]
RoleAssignmentDtoAssignerType: TypeAlias = Literal[
    "IDENTITY",
    "UNKNOWN",
]
RoleAssignmentSourceType: TypeAlias = Literal[
    "ACCESS_REQUEST",
    "ROLE_MEMBERSHIP",
]
RoleBulkUpdateResponseStatus: TypeAlias = Literal[
    "CHUNK_PENDING",
    "CHUNK_PROCESSING",
    "COMPLETED",
    "CREATED",
    "POST_PROCESS",
    "PRE_PROCESS",
    "PRE_PROCESS_COMPLETED",
]
RoleCriteriaKeyType: TypeAlias = Literal[
    "ACCOUNT",
    "ENTITLEMENT",
    "IDENTITY",
]
RoleCriteriaOperation: TypeAlias = Literal[
    "AND",
    "CONTAINS",
    "DOES_NOT_CONTAIN",
    "ENDS_WITH",
    "EQUALS",
    "GREATER_THAN",
    "GREATER_THAN_EQUALS",
    "LESS_THAN",
    "LESS_THAN_EQUALS",
    "NOT_EQUALS",
    "OR",
    "STARTS_WITH",
]
RoleGetAllBulkUpdateResponseStatus: TypeAlias = Literal[
    "CHUNK_PENDING",
    "CHUNK_PROCESSING",
    "CREATED",
    "POST_PROCESS",
    "PRE_PROCESS",
]
RoleInsightsResponseStatus: TypeAlias = Literal[
    "COMPLETED",
    "CREATED",
    "FAILED",
    "IN PROGRESS",
]
RoleMembershipSelectorType: TypeAlias = Literal[
    "IDENTITY_LIST",
    "STANDARD",
]
RoleMetadataBulkUpdateByIdRequestOperation: TypeAlias = Literal[
    "ADD",
    "REMOVE",
    "REPLACE",
]
RoleMetadataBulkUpdateByIdRequestReplaceScope: TypeAlias = Literal[
    "ALL",
    "ATTRIBUTE",
]
RoleMiningPotentialRoleExportState: TypeAlias = Literal[
    "ERROR",
    "IN_PROGRESS",
    "QUEUED",
    "SUCCESS",
]
RoleMiningPotentialRoleProvisionState: TypeAlias = Literal[
    "COMPLETE",
    "FAILED",
    "PENDING",
    "POTENTIAL",
]
RoleMiningRoleType: TypeAlias = Literal[
    "COMMON",
    "SPECIALIZED",
]
RoleMiningSessionScopingMethod: TypeAlias = Literal[
    "AUTO_RM",
    "MANUAL",
]
RoleMiningSessionState: TypeAlias = Literal[
    "CREATED",
    "IDENTITIES_OBTAINED",
    "POTENTIAL_ROLES_CREATED",
    "POTENTIAL_ROLES_PROCESSING",
    "PRUNE_THRESHOLD_OBTAINED",
    "UPDATED",
]
RuleType: TypeAlias = Literal["RULE",]
ScheduleType: TypeAlias = Literal[
    "ANNUALLY",
    "CALENDAR",
    "DAILY",
    "MONTHLY",
    "WEEKLY",
]
ScheduledActionJobType: TypeAlias = Literal[
    "BACKUP",
    "CONFIG_DEPLOY_DRAFT",
    "CREATE_DRAFT",
]
ScheduledAttributesFrequency: TypeAlias = Literal[
    "cronSchedule",
    "daily",
    "monthly",
    "weekly",
    "yearly",
]
ScopeType: TypeAlias = Literal[
    "CERTIFICATION",
    "ENTITLEMENT",
    "ENTITLEMENTREQUEST",
    "IDENTITY",
]
ScopeVisibilityType: TypeAlias = Literal[
    "ALL",
    "FILTER",
    "SELECTION",
    "UNSEGMENTED",
]
SearchFilterType: TypeAlias = Literal["TERM",]
SearchGetIndex: TypeAlias = Literal[
    "accessprofiles",
    "accountactivities",
    "entitlements",
    "events",
    "identities",
    "roles",
]
SedAssigneeType: TypeAlias = Literal[
    "ENTITLEMENT_OWNER",
    "GROUP",
    "IDENTITY",
    "SOURCE_OWNER",
]
SelectorType: TypeAlias = Literal[
    "LIST",
    "RANGE",
]
SelfImportExportDtoType: TypeAlias = Literal[
    "ACCESS_PROFILE",
    "ACCESS_REQUEST_CONFIG",
    "ATTR_SYNC_SOURCE_CONFIG",
    "AUTH_ORG",
    "CAMPAIGN_FILTER",
    "CONNECTOR_RULE",
    "FORM_DEFINITION",
    "GOVERNANCE_GROUP",
    "IDENTITY_OBJECT_CONFIG",
    "IDENTITY_PROFILE",
    "LIFECYCLE_STATE",
    "NOTIFICATION_TEMPLATE",
    "PASSWORD_POLICY",
    "PASSWORD_SYNC_GROUP",
    "PUBLIC_IDENTITIES_CONFIG",
    "ROLE",
    "RULE",
    "SEGMENT",
    "SERVICE_DESK_INTEGRATION",
    "SOD_POLICY",
    "SOURCE",
    "TAG",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
    "WORKFLOW",
]
SendAccountVerificationRequestVia: TypeAlias = Literal[
    "EMAIL_PERSONAL",
    "EMAIL_WORK",
    "LINK_PERSONAL",
    "LINK_WORK",
]
SendClassifyMachineAccountClassificationMode: TypeAlias = Literal[
    "default",
    "forceHuman",
    "forceMachine",
    "ignoreManual",
]
SendTestNotificationRequestDtoMedium: TypeAlias = Literal[
    "EMAIL",
    "SLACK",
    "TEAMS",
]
SodPolicyDtoType: TypeAlias = Literal["SOD_POLICY",]
SodPolicyOwnerRefType: TypeAlias = Literal[
    "GOVERNANCE_GROUP",
    "IDENTITY",
]
SodPolicyState: TypeAlias = Literal[
    "ENFORCED",
    "NOT_ENFORCED",
]
SodPolicyType: TypeAlias = Literal[
    "CONFLICTING_ACCESS_BASED",
    "GENERAL",
]
SodViolationContextCheckCompletedState: TypeAlias = Literal[
    "ERROR",
    "SUCCESS",
]
SourceFeature: TypeAlias = Literal[
    "ACCOUNT_ONLY_REQUEST",
    "ADDITIONAL_ACCOUNT_REQUEST",
    "APPLICATION_DISCOVERY",
    "ARM_CHANGELOG_EXTRACT",
    "ARM_SECURITY_EXTRACT",
    "ARM_UTILIZATION_EXTRACT",
    "AUTHENTICATE",
    "COMPOSITE",
    "CURRENT_PASSWORD",
    "DELETE",
    "DIRECT_PERMISSIONS",
    "DISCOVER_SCHEMA",
    "ENABLE",
    "GROUP_PROVISIONING",
    "GROUPS_HAVE_MEMBERS",
    "MANAGER_LOOKUP",
    "NO_AGGREGATION",
    "NO_DIRECT_PERMISSIONS_PROVISIONING",
    "NO_GROUP_PERMISSIONS_PROVISIONING",
    "NO_PERMISSIONS_PROVISIONING",
    "NO_RANDOM_ACCESS",
    "NO_UNSTRUCTURED_TARGETS_PROVISIONING",
    "PASSWORD",
    "PREFER_UUID",
    "PROVISIONING",
    "PROXY",
    "SEARCH",
    "SHAREPOINT_TARGET",
    "SYNC_PROVISIONING",
    "TEMPLATE",
    "UNLOCK",
    "UNSTRUCTURED_TARGETS",
    "USES_UUID",
]
SourceHealthDtoStatus: TypeAlias = Literal[
    "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
    "SOURCE_STATE_ERROR_CLUSTER",
    "SOURCE_STATE_ERROR_SOURCE",
    "SOURCE_STATE_ERROR_VA",
    "SOURCE_STATE_FAILURE_CLUSTER",
    "SOURCE_STATE_FAILURE_SOURCE",
    "SOURCE_STATE_HEALTHY",
    "SOURCE_STATE_UNCHECKED_CLUSTER",
    "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
    "SOURCE_STATE_UNCHECKED_SOURCE",
    "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
]
SourceScheduleType: TypeAlias = Literal[
    "ACCOUNT_AGGREGATION",
    "GROUP_AGGREGATION",
]
SourceStatus: TypeAlias = Literal[
    "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
    "SOURCE_STATE_ERROR_CLUSTER",
    "SOURCE_STATE_ERROR_SOURCE",
    "SOURCE_STATE_ERROR_VA",
    "SOURCE_STATE_FAILURE_CLUSTER",
    "SOURCE_STATE_FAILURE_SOURCE",
    "SOURCE_STATE_HEALTHY",
    "SOURCE_STATE_UNCHECKED_CLUSTER",
    "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
    "SOURCE_STATE_UNCHECKED_SOURCE",
    "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
]
SourceSyncJobStatus: TypeAlias = Literal[
    "ERROR",
    "IN_PROGRESS",
    "QUEUED",
    "SUCCESS",
]
SourceType: TypeAlias = Literal["SOURCE",]
SourceUsageState: TypeAlias = Literal[
    "COMPLETE",
    "INCOMPLETE",
]
SpConfigJobStatus: TypeAlias = Literal[
    "CANCELLED",
    "COMPLETE",
    "FAILED",
    "IN_PROGRESS",
    "NOT_STARTED",
]
SpConfigJobType: TypeAlias = Literal[
    "EXPORT",
    "IMPORT",
]
StandardLevel: TypeAlias = Literal[
    "DEBUG",
    "ERROR",
    "FATAL",
    "INFO",
    "OFF",
    "TRACE",
    "WARN",
]
StatusResponseStatus: TypeAlias = Literal[
    "FAILURE",
    "SUCCESS",
]
SubscriptionType: TypeAlias = Literal[
    "EVENTBRIDGE",
    "HTTP",
    "INLINE",
    "SCRIPT",
    "WORKFLOW",
]
TargetType: TypeAlias = Literal[
    "APPLICATION",
    "IDENTITY",
]
TaskCompletionStatus: TypeAlias = Literal[
    "ERROR",
    "SUCCESS",
    "TEMP_ERROR",
    "TERMINATED",
    "WARNING",
]
TaskResultDetailsType: TypeAlias = Literal[
    "MENTOS",
    "QPOC",
    "QUARTZ",
    "QUEUED_TASK",
]
TaskResultSimplifiedCompletionStatus: TypeAlias = Literal[
    "Error",
    "Success",
    "TempError",
    "Terminated",
    "Warning",
]
TaskResultType: TypeAlias = Literal["TASK_RESULT",]
TaskStatusCompletionStatus: TypeAlias = Literal[
    "ERROR",
    "SUCCESS",
    "TEMPERROR",
    "TERMINATED",
    "WARNING",
]
TaskStatusMessageType: TypeAlias = Literal[
    "ERROR",
    "INFO",
    "WARN",
]
TaskStatusType: TypeAlias = Literal[
    "QPOC",
    "QUARTZ",
    "QUEUED_TASK",
]
TemplateDtoMedium: TypeAlias = Literal[
    "EMAIL",
    "SLACK",
    "TEAMS",
]
TestMFAConfigMethod: TypeAlias = Literal[
    "duo-web",
    "okta-verify",
]
TransformType: TypeAlias = Literal[
    "accountAttribute",
    "base64Decode",
    "base64Encode",
    "concat",
    "conditional",
    "dateCompare",
    "dateFormat",
    "dateMath",
    "decomposeDiacriticalMarks",
    "displayName",
    "e164phone",
    "firstValid",
    "identityAttribute",
    "indexOf",
    "iso3166",
    "join",
    "lastIndexOf",
    "leftPad",
    "lookup",
    "lower",
    "normalizeNames",
    "randomAlphaNumeric",
    "randomNumeric",
    "reference",
    "replace",
    "replaceAll",
    "rfc5646",
    "rightPad",
    "rule",
    "split",
    "static",
    "substring",
    "trim",
    "upper",
    "usernameGenerator",
    "uuid",
]
TriggerRequestedItemOperation: TypeAlias = Literal[
    "Add",
    "Remove",
]
TriggerType: TypeAlias = Literal[
    "FIRE_AND_FORGET",
    "REQUEST_RESPONSE",
]
UpdateDetailStatus: TypeAlias = Literal[
    "ERROR",
    "SKIPPED",
    "UNCHANGED",
    "UPDATED",
]
UpdateMultiHostSourcesRequestItemOp: TypeAlias = Literal[
    "add",
    "replace",
]
UsageType: TypeAlias = Literal[
    "ASSIGN",
    "CHANGE_PASSWORD",
    "CREATE",
    "CREATE_GROUP",
    "CREATE_IDENTITY",
    "DELETE",
    "DELETE_GROUP",
    "DISABLE",
    "EDIT_GROUP",
    "ENABLE",
    "REGISTER",
    "UNASSIGN",
    "UNLOCK",
    "UPDATE",
    "UPDATE_GROUP",
    "UPDATE_IDENTITY",
]
V3ConnectorDtoStatus: TypeAlias = Literal[
    "DEMO",
    "DEPRECATED",
    "DEVELOPMENT",
    "RELEASED",
]
V3CreateConnectorDtoStatus: TypeAlias = Literal[
    "DEMO",
    "DEVELOPMENT",
    "RELEASED",
]
VAClusterStatusChangeEventType: TypeAlias = Literal[
    "CLUSTER",
    "SOURCE",
]
ViolationOwnerAssignmentConfigAssignmentRule: TypeAlias = Literal[
    "MANAGER",
    "STATIC",
]
ViolationOwnerAssignmentConfigOwnerRefType: TypeAlias = Literal[
    "GOVERNANCE_GROUP",
    "IDENTITY",
    "MANAGER",
]
WorkItemState: TypeAlias = Literal[
    "Canceled",
    "Expired",
    "Finished",
    "Pending",
    "Rejected",
    "Returned",
]
WorkItemStateManualWorkItems: TypeAlias = Literal[
    "Canceled",
    "Expired",
    "Finished",
    "Pending",
    "Rejected",
    "Returned",
]
WorkItemTypeManualWorkItems: TypeAlias = Literal[
    "Approval",
    "Certification",
    "Challenge",
    "Delegation",
    "Event",
    "Form",
    "Generic",
    "ImpactAnalysis",
    "ManualAction",
    "PolicyViolation",
    "Remediation",
    "Signoff",
    "Test",
    "ViolationReview",
]
WorkflowExecutionEventType: TypeAlias = Literal[
    "ActivityTaskCompleted",
    "ActivityTaskFailed",
    "ActivityTaskScheduled",
    "ActivityTaskStarted",
    "ChildWorkflowExecutionCompleted",
    "ChildWorkflowExecutionFailed",
    "ChildWorkflowExecutionStarted",
    "StartChildWorkflowExecutionInitiated",
    "WorkflowExecutionCompleted",
    "WorkflowExecutionFailed",
    "WorkflowExecutionScheduled",
    "WorkflowExecutionStarted",
    "WorkflowTaskCompleted",
    "WorkflowTaskFailed",
    "WorkflowTaskScheduled",
    "WorkflowTaskStarted",
]
WorkflowExecutionStatus: TypeAlias = Literal[
    "Canceled",
    "Completed",
    "Failed",
    "Queued",
    "Running",
]
WorkflowLibraryFormFieldsType: TypeAlias = Literal[
    "advancedToggle",
    "array",
    "boolean",
    "checkbox",
    "duration",
    "email",
    "emailPicker",
    "formPicker",
    "governanceGroupPicker",
    "htmlEditor",
    "identityPicker",
    "json",
    "jsonpath",
    "keyValuePairs",
    "multiType",
    "number",
    "object",
    "secret",
    "select",
    "string",
    "text",
    "textarea",
    "toggle",
    "url",
    "variableCreator",
]
WorkflowLibraryTriggerType: TypeAlias = Literal[
    "AccessRequestTrigger",
    "EVENT",
    "EXTERNAL",
    "SCHEDULED",
]
WorkflowTriggerType: TypeAlias = Literal[
    "",
    "EVENT",
    "EXTERNAL",
    "SCHEDULED",
]
WorkflowType: TypeAlias = Literal["WORKFLOW",]
WorkgroupConnectionDtoConnectionType: TypeAlias = Literal[
    "AccessRequestReviewer",
    "ManagementWorkgroup",
    "Owner",
]
