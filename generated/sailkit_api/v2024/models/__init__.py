"""All models and enums of v2024 by name; each is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._enums import AccessConstraintOperator as AccessConstraintOperator
    from ._enums import AccessDurationTimeUnit as AccessDurationTimeUnit
    from ._enums import AccessItemDiffEventType as AccessItemDiffEventType
    from ._enums import AccessItemRefType as AccessItemRefType
    from ._enums import AccessItemType as AccessItemType
    from ._enums import AccessProfileApprovalSchemeApproverType as AccessProfileApprovalSchemeApproverType
    from ._enums import AccessProfileRefType as AccessProfileRefType
    from ._enums import AccessProfileUsageUsedByItemType as AccessProfileUsageUsedByItemType
    from ._enums import AccessRequestItemResponseDecision as AccessRequestItemResponseDecision
    from ._enums import AccessRequestItemType as AccessRequestItemType
    from ._enums import AccessRequestPhasesResult as AccessRequestPhasesResult
    from ._enums import AccessRequestPhasesState as AccessRequestPhasesState
    from ._enums import AccessRequestPostApprovalDecision as AccessRequestPostApprovalDecision
    from ._enums import AccessRequestRecommendationItemType as AccessRequestRecommendationItemType
    from ._enums import AccessRequestType as AccessRequestType
    from ._enums import AccessType as AccessType
    from ._enums import AccountActionType as AccountActionType
    from ._enums import AccountActivityApprovalStatus as AccountActivityApprovalStatus
    from ._enums import AccountActivityItemOperation as AccountActivityItemOperation
    from ._enums import AccountAggregationCompletedStatus as AccountAggregationCompletedStatus
    from ._enums import AccountAggregationState as AccountAggregationState
    from ._enums import AccountCorrelationConfigType as AccountCorrelationConfigType
    from ._enums import AccountOrigin as AccountOrigin
    from ._enums import AccountStatusChangedStatusChangeNewStatus as AccountStatusChangedStatusChangeNewStatus
    from ._enums import AccountType as AccountType
    from ._enums import ActivityInsightsUsageDaysState as ActivityInsightsUsageDaysState
    from ._enums import AggregationType as AggregationType
    from ._enums import ApprovalCommentChangedToStatus as ApprovalCommentChangedToStatus
    from ._enums import ApprovalCriteria as ApprovalCriteria
    from ._enums import ApprovalPriority as ApprovalPriority
    from ._enums import ApprovalScheme as ApprovalScheme
    from ._enums import ApprovalSchemeForRoleApproverType as ApprovalSchemeForRoleApproverType
    from ._enums import ApprovalState as ApprovalState
    from ._enums import ApprovalStatus as ApprovalStatus
    from ._enums import ApprovalStatusDtoOriginalOwnerType as ApprovalStatusDtoOriginalOwnerType
    from ._enums import AttributeDefinitionType as AttributeDefinitionType
    from ._enums import AttributeMappingsTargetType as AttributeMappingsTargetType
    from ._enums import AuthProfileType as AuthProfileType
    from ._enums import AuthUserCapability as AuthUserCapability
    from ._enums import BackupOptionsIncludeType as BackupOptionsIncludeType
    from ._enums import BackupResponseBackupType as BackupResponseBackupType
    from ._enums import BackupResponseCloudStorageStatus as BackupResponseCloudStorageStatus
    from ._enums import BackupResponseHydrationStatus as BackupResponseHydrationStatus
    from ._enums import BackupResponseType as BackupResponseType
    from ._enums import BucketType as BucketType
    from ._enums import BulkAddTaggedObjectOperation as BulkAddTaggedObjectOperation
    from ._enums import CampaignActivatedCampaignStatus as CampaignActivatedCampaignStatus
    from ._enums import CampaignAlertLevel as CampaignAlertLevel
    from ._enums import CampaignCompleteOptionsAutoCompleteAction as CampaignCompleteOptionsAutoCompleteAction
    from ._enums import CampaignEndedCampaignStatus as CampaignEndedCampaignStatus
    from ._enums import CampaignEventType as CampaignEventType
    from ._enums import CampaignFilterDetailsMode as CampaignFilterDetailsMode
    from ._enums import CampaignFilterType as CampaignFilterType
    from ._enums import CampaignGeneratedCampaignStatus as CampaignGeneratedCampaignStatus
    from ._enums import CampaignMachineAccountCampaignInfoReviewerType as CampaignMachineAccountCampaignInfoReviewerType
    from ._enums import CampaignReferenceType as CampaignReferenceType
    from ._enums import CampaignReportStatus as CampaignReportStatus
    from ._enums import CampaignReportType as CampaignReportType
    from ._enums import CampaignSearchCampaignInfoType as CampaignSearchCampaignInfoType
    from ._enums import CampaignStatus as CampaignStatus
    from ._enums import CampaignTemplateScheduleDaysType as CampaignTemplateScheduleDaysType
    from ._enums import CampaignTemplateScheduleType as CampaignTemplateScheduleType
    from ._enums import CampaignType as CampaignType
    from ._enums import CertificationDecision as CertificationDecision
    from ._enums import CertificationPhase as CertificationPhase
    from ._enums import CertificationReferenceType as CertificationReferenceType
    from ._enums import CertificationTaskTargetType as CertificationTaskTargetType
    from ._enums import CertificationTaskType as CertificationTaskType
    from ._enums import ClientType as ClientType
    from ._enums import CloseAccessRequestCompletionStatus as CloseAccessRequestCompletionStatus
    from ._enums import CloseAccessRequestExecutionStatus as CloseAccessRequestExecutionStatus
    from ._enums import ClusterType as ClusterType
    from ._enums import CommonAccessItemState as CommonAccessItemState
    from ._enums import CommonAccessType as CommonAccessType
    from ._enums import CompareIdentitySnapshotsAccessTypeAccessType as CompareIdentitySnapshotsAccessTypeAccessType
    from ._enums import CompletedApprovalState as CompletedApprovalState
    from ._enums import CompletionStatus as CompletionStatus
    from ._enums import ConditionEffectType as ConditionEffectType
    from ._enums import ConditionRuleOperator as ConditionRuleOperator
    from ._enums import ConditionRuleSourceType as ConditionRuleSourceType
    from ._enums import ConditionRuleValueType as ConditionRuleValueType
    from ._enums import ConfigTypeEnum as ConfigTypeEnum
    from ._enums import ConfigTypeEnumCamel as ConfigTypeEnumCamel
    from ._enums import ConnectedObjectType as ConnectedObjectType
    from ._enums import ConnectorRuleResponseType as ConnectorRuleResponseType
    from ._enums import ConnectorRuleValidationResponseState as ConnectorRuleValidationResponseState
    from ._enums import ConnectorSchemaType as ConnectorSchemaType
    from ._enums import CorrelatedGovernanceEventType as CorrelatedGovernanceEventType
    from ._enums import CorrelatedStatus as CorrelatedStatus
    from ._enums import CorrelationConfigAttributeAssignmentMatchMode as CorrelationConfigAttributeAssignmentMatchMode
    from ._enums import CorrelationConfigAttributeAssignmentOperation as CorrelationConfigAttributeAssignmentOperation
    from ._enums import CriteriaType as CriteriaType
    from ._enums import DateCompareOperator as DateCompareOperator
    from ._enums import DependantConnectionsMissingDtoDependencyType as DependantConnectionsMissingDtoDependencyType
    from ._enums import DeployResponseType as DeployResponseType
    from ._enums import DetailsRole as DetailsRole
    from ._enums import DimensionCriteriaKeyType as DimensionCriteriaKeyType
    from ._enums import DimensionCriteriaOperation as DimensionCriteriaOperation
    from ._enums import DimensionMembershipSelectorType as DimensionMembershipSelectorType
    from ._enums import DimensionRefType as DimensionRefType
    from ._enums import DiscoveredApplicationsRiskLevel as DiscoveredApplicationsRiskLevel
    from ._enums import DocumentType as DocumentType
    from ._enums import DraftResponseApprovalStatus as DraftResponseApprovalStatus
    from ._enums import DraftResponseMode as DraftResponseMode
    from ._enums import DraftResponseType as DraftResponseType
    from ._enums import DtoType as DtoType
    from ._enums import EmailStatusDtoVerificationStatus as EmailStatusDtoVerificationStatus
    from ._enums import EntitlementApprovalSchemeApproverType as EntitlementApprovalSchemeApproverType
    from ._enums import EntitlementType as EntitlementType
    from ._enums import ExecutionStatus as ExecutionStatus
    from ._enums import ExpressionOperator as ExpressionOperator
    from ._enums import FieldDetailsDtoType as FieldDetailsDtoType
    from ._enums import FilterType as FilterType
    from ._enums import FormConditionRuleOperator as FormConditionRuleOperator
    from ._enums import FormDefinitionInputType as FormDefinitionInputType
    from ._enums import FormDefinitionSelfImportExportDtoType as FormDefinitionSelfImportExportDtoType
    from ._enums import FormElementDataSourceIndex as FormElementDataSourceIndex
    from ._enums import FormElementDynamicDataSourceConfigObjectType as FormElementDynamicDataSourceConfigObjectType
    from ._enums import FormElementDynamicDataSourceType as FormElementDynamicDataSourceType
    from ._enums import FormElementType as FormElementType
    from ._enums import FormElementValidationsSetValidationType as FormElementValidationsSetValidationType
    from ._enums import FormInstanceCreatedByType as FormInstanceCreatedByType
    from ._enums import FormInstanceResponseState as FormInstanceResponseState
    from ._enums import FormUsedByType as FormUsedByType
    from ._enums import GetAccessRequestIdentityMetricsType as GetAccessRequestIdentityMetricsType
    from ._enums import GetCampaignDetail as GetCampaignDetail
    from ._enums import GetConnectorLocale as GetConnectorLocale
    from ._enums import GetIdentityAccessSummariesType as GetIdentityAccessSummariesType
    from ._enums import GetPeerGroupOutliersStrategy as GetPeerGroupOutliersStrategy
    from ._enums import GetReportFileFormat as GetReportFileFormat
    from ._enums import GetSourceSchemasIncludeTypes as GetSourceSchemasIncludeTypes
    from ._enums import GetTaggedObjectType as GetTaggedObjectType
    from ._enums import GovernanceGroupType as GovernanceGroupType
    from ._enums import GrantType as GrantType
    from ._enums import HealthCheckResultStatus as HealthCheckResultStatus
    from ._enums import HttpAuthenticationType as HttpAuthenticationType
    from ._enums import HttpDispatchMode as HttpDispatchMode
    from ._enums import IconObjectType as IconObjectType
    from ._enums import IdentityProcessingState as IdentityProcessingState
    from ._enums import IdentityStatus as IdentityStatus
    from ._enums import IdentityType as IdentityType
    from ._enums import ImportObjectType as ImportObjectType
    from ._enums import Index as Index
    from ._enums import InteractiveProcessType as InteractiveProcessType
    from ._enums import InvocationStatusType as InvocationStatusType
    from ._enums import JsonPatchOperationOp as JsonPatchOperationOp
    from ._enums import LifecyclestateDeletedType as LifecyclestateDeletedType
    from ._enums import ListIdentitiesDefaultFilter as ListIdentitiesDefaultFilter
    from ._enums import ListIdentityAccessItemsType as ListIdentityAccessItemsType
    from ._enums import ListIdentitySnapshotsInterval as ListIdentitySnapshotsInterval
    from ._enums import ListRequestableObjectsType as ListRequestableObjectsType
    from ._enums import LocaleOrigin as LocaleOrigin
    from ._enums import MachineAccountClassificationMethod as MachineAccountClassificationMethod
    from ._enums import (
        MachineClassificationConfigClassificationMethod as MachineClassificationConfigClassificationMethod,
    )
    from ._enums import MachineClassificationCriteriaOperation as MachineClassificationCriteriaOperation
    from ._enums import MailFromAttributesMailFromDomainStatus as MailFromAttributesMailFromDomainStatus
    from ._enums import ManagedClientClusterType as ManagedClientClusterType
    from ._enums import ManagedClientProvisionStatus as ManagedClientProvisionStatus
    from ._enums import ManagedClientStatusCode as ManagedClientStatusCode
    from ._enums import ManagedClientType as ManagedClientType
    from ._enums import (
        ManagedClusterConsolidatedHealthIndicatorsStatus as ManagedClusterConsolidatedHealthIndicatorsStatus,
    )
    from ._enums import ManagedClusterEncryptionConfigFormat as ManagedClusterEncryptionConfigFormat
    from ._enums import ManagedClusterStatus as ManagedClusterStatus
    from ._enums import ManagedClusterTypes as ManagedClusterTypes
    from ._enums import ManagedClusterUpdatePreferencesUpdateState as ManagedClusterUpdatePreferencesUpdateState
    from ._enums import MandatoryCommentRequirement as MandatoryCommentRequirement
    from ._enums import ManualWorkItemState as ManualWorkItemState
    from ._enums import MembershipType as MembershipType
    from ._enums import MetricType as MetricType
    from ._enums import MfaConfigTestResponseState as MfaConfigTestResponseState
    from ._enums import MultiHostIntegrationsConnectionType as MultiHostIntegrationsConnectionType
    from ._enums import MultiHostStatus as MultiHostStatus
    from ._enums import NamedConstructs as NamedConstructs
    from ._enums import NativeChangeDetectionConfigOperation as NativeChangeDetectionConfigOperation
    from ._enums import NonEmployeeBulkUploadState as NonEmployeeBulkUploadState
    from ._enums import NonEmployeeIdentityDtoType as NonEmployeeIdentityDtoType
    from ._enums import NonEmployeeSchemaAttributeType as NonEmployeeSchemaAttributeType
    from ._enums import ObjectMappingRequestObjectType as ObjectMappingRequestObjectType
    from ._enums import OperationObject as OperationObject
    from ._enums import OutlierFeatureName as OutlierFeatureName
    from ._enums import OutlierType as OutlierType
    from ._enums import OutlierUnignoreType as OutlierUnignoreType
    from ._enums import OutlierValueTypeName as OutlierValueTypeName
    from ._enums import PasswordInstructionPageId as PasswordInstructionPageId
    from ._enums import PasswordPolicyType as PasswordPolicyType
    from ._enums import PasswordStatusState as PasswordStatusState
    from ._enums import PatchPotentialRoleRequestItemOp as PatchPotentialRoleRequestItemOp
    from ._enums import PatchSubscriptionRequestItemOp as PatchSubscriptionRequestItemOp
    from ._enums import PendingApprovalAction as PendingApprovalAction
    from ._enums import ProductOrgType as ProductOrgType
    from ._enums import ProvisionedAccountResult as ProvisionedAccountResult
    from ._enums import ProvisionedAttributeOperation as ProvisionedAttributeOperation
    from ._enums import ProvisioningCriteriaOperation as ProvisioningCriteriaOperation
    from ._enums import ProvisioningState as ProvisioningState
    from ._enums import PublicIdentityState as PublicIdentityState
    from ._enums import QueryType as QueryType
    from ._enums import ReassignmentType as ReassignmentType
    from ._enums import ReassignmentTypeEnum as ReassignmentTypeEnum
    from ._enums import ReassignReferenceType as ReassignReferenceType
    from ._enums import RecommendationMethod as RecommendationMethod
    from ._enums import RecommendationResponseRecommendation as RecommendationResponseRecommendation
    from ._enums import RecommendationType as RecommendationType
    from ._enums import ReportFormat as ReportFormat
    from ._enums import ReportResultsStatus as ReportResultsStatus
    from ._enums import ReportResultType as ReportResultType
    from ._enums import ReportType as ReportType
    from ._enums import RequestableObjectRequestStatus as RequestableObjectRequestStatus
    from ._enums import RequestableObjectType as RequestableObjectType
    from ._enums import RequestedItemDetailsType as RequestedItemDetailsType
    from ._enums import RequestedItemStatusRequestState as RequestedItemStatusRequestState
    from ._enums import RoleAssignmentDtoAssignerType as RoleAssignmentDtoAssignerType
    from ._enums import RoleAssignmentSourceType as RoleAssignmentSourceType
    from ._enums import RoleBulkUpdateResponseStatus as RoleBulkUpdateResponseStatus
    from ._enums import RoleCriteriaKeyType as RoleCriteriaKeyType
    from ._enums import RoleCriteriaOperation as RoleCriteriaOperation
    from ._enums import RoleGetAllBulkUpdateResponseStatus as RoleGetAllBulkUpdateResponseStatus
    from ._enums import RoleInsightsResponseStatus as RoleInsightsResponseStatus
    from ._enums import RoleMembershipSelectorType as RoleMembershipSelectorType
    from ._enums import RoleMetadataBulkUpdateByIdRequestOperation as RoleMetadataBulkUpdateByIdRequestOperation
    from ._enums import RoleMetadataBulkUpdateByIdRequestReplaceScope as RoleMetadataBulkUpdateByIdRequestReplaceScope
    from ._enums import RoleMiningPotentialRoleExportState as RoleMiningPotentialRoleExportState
    from ._enums import RoleMiningPotentialRoleProvisionState as RoleMiningPotentialRoleProvisionState
    from ._enums import RoleMiningRoleType as RoleMiningRoleType
    from ._enums import RoleMiningSessionScopingMethod as RoleMiningSessionScopingMethod
    from ._enums import RoleMiningSessionState as RoleMiningSessionState
    from ._enums import RuleType as RuleType
    from ._enums import ScheduledActionJobType as ScheduledActionJobType
    from ._enums import ScheduledAttributesFrequency as ScheduledAttributesFrequency
    from ._enums import ScheduleType as ScheduleType
    from ._enums import ScopeType as ScopeType
    from ._enums import ScopeVisibilityType as ScopeVisibilityType
    from ._enums import SearchFilterType as SearchFilterType
    from ._enums import SearchGetIndex as SearchGetIndex
    from ._enums import SedAssigneeType as SedAssigneeType
    from ._enums import SelectorType as SelectorType
    from ._enums import SelfImportExportDtoType as SelfImportExportDtoType
    from ._enums import SendAccountVerificationRequestVia as SendAccountVerificationRequestVia
    from ._enums import SendClassifyMachineAccountClassificationMode as SendClassifyMachineAccountClassificationMode
    from ._enums import SendTestNotificationRequestDtoMedium as SendTestNotificationRequestDtoMedium
    from ._enums import SodPolicyDtoType as SodPolicyDtoType
    from ._enums import SodPolicyOwnerRefType as SodPolicyOwnerRefType
    from ._enums import SodPolicyState as SodPolicyState
    from ._enums import SodPolicyType as SodPolicyType
    from ._enums import SodViolationContextCheckCompletedState as SodViolationContextCheckCompletedState
    from ._enums import SourceFeature as SourceFeature
    from ._enums import SourceHealthDtoStatus as SourceHealthDtoStatus
    from ._enums import SourceScheduleType as SourceScheduleType
    from ._enums import SourceStatus as SourceStatus
    from ._enums import SourceSyncJobStatus as SourceSyncJobStatus
    from ._enums import SourceType as SourceType
    from ._enums import SourceUsageState as SourceUsageState
    from ._enums import SpConfigJobStatus as SpConfigJobStatus
    from ._enums import SpConfigJobType as SpConfigJobType
    from ._enums import StandardLevel as StandardLevel
    from ._enums import StatusResponseStatus as StatusResponseStatus
    from ._enums import SubscriptionType as SubscriptionType
    from ._enums import TargetType as TargetType
    from ._enums import TaskCompletionStatus as TaskCompletionStatus
    from ._enums import TaskResultDetailsType as TaskResultDetailsType
    from ._enums import TaskResultSimplifiedCompletionStatus as TaskResultSimplifiedCompletionStatus
    from ._enums import TaskResultType as TaskResultType
    from ._enums import TaskStatusCompletionStatus as TaskStatusCompletionStatus
    from ._enums import TaskStatusMessageType as TaskStatusMessageType
    from ._enums import TaskStatusType as TaskStatusType
    from ._enums import TemplateDtoMedium as TemplateDtoMedium
    from ._enums import TestMFAConfigMethod as TestMFAConfigMethod
    from ._enums import TransformType as TransformType
    from ._enums import TriggerRequestedItemOperation as TriggerRequestedItemOperation
    from ._enums import TriggerType as TriggerType
    from ._enums import UpdateDetailStatus as UpdateDetailStatus
    from ._enums import UpdateMultiHostSourcesRequestItemOp as UpdateMultiHostSourcesRequestItemOp
    from ._enums import UsageType as UsageType
    from ._enums import V3ConnectorDtoStatus as V3ConnectorDtoStatus
    from ._enums import V3CreateConnectorDtoStatus as V3CreateConnectorDtoStatus
    from ._enums import VAClusterStatusChangeEventType as VAClusterStatusChangeEventType
    from ._enums import ViolationOwnerAssignmentConfigAssignmentRule as ViolationOwnerAssignmentConfigAssignmentRule
    from ._enums import ViolationOwnerAssignmentConfigOwnerRefType as ViolationOwnerAssignmentConfigOwnerRefType
    from ._enums import WorkflowExecutionEventType as WorkflowExecutionEventType
    from ._enums import WorkflowExecutionStatus as WorkflowExecutionStatus
    from ._enums import WorkflowLibraryFormFieldsType as WorkflowLibraryFormFieldsType
    from ._enums import WorkflowLibraryTriggerType as WorkflowLibraryTriggerType
    from ._enums import WorkflowTriggerType as WorkflowTriggerType
    from ._enums import WorkflowType as WorkflowType
    from ._enums import WorkgroupConnectionDtoConnectionType as WorkgroupConnectionDtoConnectionType
    from ._enums import WorkItemState as WorkItemState
    from ._enums import WorkItemStateManualWorkItems as WorkItemStateManualWorkItems
    from ._enums import WorkItemTypeManualWorkItems as WorkItemTypeManualWorkItems
    from .access_apps import AccessApps as AccessApps
    from .access_apps_owner import AccessAppsOwner as AccessAppsOwner
    from .access_constraint import AccessConstraint as AccessConstraint
    from .access_criteria import AccessCriteria as AccessCriteria
    from .access_duration import AccessDuration as AccessDuration
    from .access_item_access_profile_response import AccessItemAccessProfileResponse as AccessItemAccessProfileResponse
    from .access_item_access_profile_response_app_ref import (
        AccessItemAccessProfileResponseAppRef as AccessItemAccessProfileResponseAppRef,
    )
    from .access_item_account_response import AccessItemAccountResponse as AccessItemAccountResponse
    from .access_item_app_response import AccessItemAppResponse as AccessItemAppResponse
    from .access_item_associated import AccessItemAssociated as AccessItemAssociated
    from .access_item_diff import AccessItemDiff as AccessItemDiff
    from .access_item_entitlement_response import AccessItemEntitlementResponse as AccessItemEntitlementResponse
    from .access_item_ref import AccessItemRef as AccessItemRef
    from .access_item_removed import AccessItemRemoved as AccessItemRemoved
    from .access_item_requested_for import AccessItemRequestedFor as AccessItemRequestedFor
    from .access_item_requested_for_dto import AccessItemRequestedForDto as AccessItemRequestedForDto
    from .access_item_requester import AccessItemRequester as AccessItemRequester
    from .access_item_requester_dto import AccessItemRequesterDto as AccessItemRequesterDto
    from .access_item_reviewed_by import AccessItemReviewedBy as AccessItemReviewedBy
    from .access_item_role_response import AccessItemRoleResponse as AccessItemRoleResponse
    from .access_model_metadata import AccessModelMetadata as AccessModelMetadata
    from .access_model_metadata_value import AccessModelMetadataValue as AccessModelMetadataValue
    from .access_profile import AccessProfile as AccessProfile
    from .access_profile_approval_scheme import AccessProfileApprovalScheme as AccessProfileApprovalScheme
    from .access_profile_bulk_delete_request import AccessProfileBulkDeleteRequest as AccessProfileBulkDeleteRequest
    from .access_profile_bulk_delete_response import AccessProfileBulkDeleteResponse as AccessProfileBulkDeleteResponse
    from .access_profile_details import AccessProfileDetails as AccessProfileDetails
    from .access_profile_details_account_selector import (
        AccessProfileDetailsAccountSelector as AccessProfileDetailsAccountSelector,
    )
    from .access_profile_document import AccessProfileDocument as AccessProfileDocument
    from .access_profile_documents import AccessProfileDocuments as AccessProfileDocuments
    from .access_profile_entitlement import AccessProfileEntitlement as AccessProfileEntitlement
    from .access_profile_ref import AccessProfileRef as AccessProfileRef
    from .access_profile_requestable_change import AccessProfileRequestableChange as AccessProfileRequestableChange
    from .access_profile_role import AccessProfileRole as AccessProfileRole
    from .access_profile_source_ref import AccessProfileSourceRef as AccessProfileSourceRef
    from .access_profile_summary import AccessProfileSummary as AccessProfileSummary
    from .access_profile_update_item import AccessProfileUpdateItem as AccessProfileUpdateItem
    from .access_profile_usage import AccessProfileUsage as AccessProfileUsage
    from .access_profile_usage_ref import AccessProfileUsageRef as AccessProfileUsageRef
    from .access_recommendation_message import AccessRecommendationMessage as AccessRecommendationMessage
    from .access_request import AccessRequest as AccessRequest
    from .access_request_admin_item_status import AccessRequestAdminItemStatus as AccessRequestAdminItemStatus
    from .access_request_approvers_list_response import (
        AccessRequestApproversListResponse as AccessRequestApproversListResponse,
    )
    from .access_request_config import AccessRequestConfig as AccessRequestConfig
    from .access_request_context import AccessRequestContext as AccessRequestContext
    from .access_request_dynamic_approver import AccessRequestDynamicApprover as AccessRequestDynamicApprover
    from .access_request_dynamic_approver_output import (
        AccessRequestDynamicApproverOutput as AccessRequestDynamicApproverOutput,
    )
    from .access_request_identity_metrics import AccessRequestIdentityMetrics as AccessRequestIdentityMetrics
    from .access_request_item import AccessRequestItem as AccessRequestItem
    from .access_request_phases import AccessRequestPhases as AccessRequestPhases
    from .access_request_post_approval import AccessRequestPostApproval as AccessRequestPostApproval
    from .access_request_post_approval_info import AccessRequestPostApprovalInfo as AccessRequestPostApprovalInfo
    from .access_request_post_approval_item import AccessRequestPostApprovalItem as AccessRequestPostApprovalItem
    from .access_request_pre_approval import AccessRequestPreApproval as AccessRequestPreApproval
    from .access_request_pre_approval_output import AccessRequestPreApprovalOutput as AccessRequestPreApprovalOutput
    from .access_request_recommendation_action_item_dto import (
        AccessRequestRecommendationActionItemDto as AccessRequestRecommendationActionItemDto,
    )
    from .access_request_recommendation_action_item_response_dto import (
        AccessRequestRecommendationActionItemResponseDto as AccessRequestRecommendationActionItemResponseDto,
    )
    from .access_request_recommendation_config_dto import (
        AccessRequestRecommendationConfigDto as AccessRequestRecommendationConfigDto,
    )
    from .access_request_recommendation_item import AccessRequestRecommendationItem as AccessRequestRecommendationItem
    from .access_request_recommendation_item_detail import (
        AccessRequestRecommendationItemDetail as AccessRequestRecommendationItemDetail,
    )
    from .access_request_recommendation_item_detail_access import (
        AccessRequestRecommendationItemDetailAccess as AccessRequestRecommendationItemDetailAccess,
    )
    from .access_request_response import AccessRequestResponse as AccessRequestResponse
    from .access_request_tracking import AccessRequestTracking as AccessRequestTracking
    from .access_requested import AccessRequested as AccessRequested
    from .access_requested_account import AccessRequestedAccount as AccessRequestedAccount
    from .access_review_item import AccessReviewItem as AccessReviewItem
    from .access_summary import AccessSummary as AccessSummary
    from .access_summary_access import AccessSummaryAccess as AccessSummaryAccess
    from .account import Account as Account
    from .account_action import AccountAction as AccountAction
    from .account_activity import AccountActivity as AccountActivity
    from .account_activity_approval import AccountActivityApproval as AccountActivityApproval
    from .account_activity_approval_comment import AccountActivityApprovalComment as AccountActivityApprovalComment
    from .account_activity_document import AccountActivityDocument as AccountActivityDocument
    from .account_activity_documents import AccountActivityDocuments as AccountActivityDocuments
    from .account_activity_item import AccountActivityItem as AccountActivityItem
    from .account_aggregation_completed import AccountAggregationCompleted as AccountAggregationCompleted
    from .account_aggregation_completed_stats import (
        AccountAggregationCompletedStats as AccountAggregationCompletedStats,
    )
    from .account_aggregation_status import AccountAggregationStatus as AccountAggregationStatus
    from .account_attribute import AccountAttribute as AccountAttribute
    from .account_attributes import AccountAttributes as AccountAttributes
    from .account_attributes_changed import AccountAttributesChanged as AccountAttributesChanged
    from .account_attributes_changed_account import AccountAttributesChangedAccount as AccountAttributesChangedAccount
    from .account_attributes_changed_change import AccountAttributesChangedChange as AccountAttributesChangedChange
    from .account_attributes_create import AccountAttributesCreate as AccountAttributesCreate
    from .account_attributes_create_attributes import (
        AccountAttributesCreateAttributes as AccountAttributesCreateAttributes,
    )
    from .account_correlated import AccountCorrelated as AccountCorrelated
    from .account_correlated_account import AccountCorrelatedAccount as AccountCorrelatedAccount
    from .account_correlated_source import AccountCorrelatedSource as AccountCorrelatedSource
    from .account_correlation_config_ref import AccountCorrelationConfigRef as AccountCorrelationConfigRef
    from .account_info_dto import AccountInfoDto as AccountInfoDto
    from .account_info_ref import AccountInfoRef as AccountInfoRef
    from .account_item_ref import AccountItemRef as AccountItemRef
    from .account_request import AccountRequest as AccountRequest
    from .account_request_info import AccountRequestInfo as AccountRequestInfo
    from .account_request_result import AccountRequestResult as AccountRequestResult
    from .account_selector import AccountSelector as AccountSelector
    from .account_source import AccountSource as AccountSource
    from .account_status_changed import AccountStatusChanged as AccountStatusChanged
    from .account_status_changed_status_change import (
        AccountStatusChangedStatusChange as AccountStatusChangedStatusChange,
    )
    from .account_toggle_request import AccountToggleRequest as AccountToggleRequest
    from .account_uncorrelated import AccountUncorrelated as AccountUncorrelated
    from .account_unlock_request import AccountUnlockRequest as AccountUnlockRequest
    from .account_usage import AccountUsage as AccountUsage
    from .accounts_async_result import AccountsAsyncResult as AccountsAsyncResult
    from .accounts_collected_for_aggregation import AccountsCollectedForAggregation as AccountsCollectedForAggregation
    from .accounts_export_report_arguments import AccountsExportReportArguments as AccountsExportReportArguments
    from .accounts_selection_request import AccountsSelectionRequest as AccountsSelectionRequest
    from .accounts_selection_response import AccountsSelectionResponse as AccountsSelectionResponse
    from .activate_campaign_options import ActivateCampaignOptions as ActivateCampaignOptions
    from .activity_identity import ActivityIdentity as ActivityIdentity
    from .activity_insights import ActivityInsights as ActivityInsights
    from .additional_owner_ref import AdditionalOwnerRef as AdditionalOwnerRef
    from .admin_review_reassign import AdminReviewReassign as AdminReviewReassign
    from .admin_review_reassign_to import AdminReviewReassignTo as AdminReviewReassignTo
    from .aggregation_result import AggregationResult as AggregationResult
    from .aggregations import Aggregations as Aggregations
    from .app import App as App
    from .app_account import AppAccount as AppAccount
    from .app_account_details import AppAccountDetails as AppAccountDetails
    from .app_account_details_source_account import AppAccountDetailsSourceAccount as AppAccountDetailsSourceAccount
    from .approval import Approval as Approval
    from .approval_batch import ApprovalBatch as ApprovalBatch
    from .approval_comment import ApprovalComment as ApprovalComment
    from .approval_description import ApprovalDescription as ApprovalDescription
    from .approval_forward_history import ApprovalForwardHistory as ApprovalForwardHistory
    from .approval_identity import ApprovalIdentity as ApprovalIdentity
    from .approval_item_details import ApprovalItemDetails as ApprovalItemDetails
    from .approval_name import ApprovalName as ApprovalName
    from .approval_reference import ApprovalReference as ApprovalReference
    from .approval_reminder_and_escalation_config import (
        ApprovalReminderAndEscalationConfig as ApprovalReminderAndEscalationConfig,
    )
    from .approval_scheme_for_role import ApprovalSchemeForRole as ApprovalSchemeForRole
    from .approval_status_dto import ApprovalStatusDto as ApprovalStatusDto
    from .approval_status_dto_original_owner import ApprovalStatusDtoOriginalOwner as ApprovalStatusDtoOriginalOwner
    from .approval_summary import ApprovalSummary as ApprovalSummary
    from .argument import Argument as Argument
    from .arm_sap_system_id_mapping import ArmSapSystemIdMapping as ArmSapSystemIdMapping
    from .assignment_context_dto import AssignmentContextDto as AssignmentContextDto
    from .association_detail import AssociationDetail as AssociationDetail
    from .attr_sync_source import AttrSyncSource as AttrSyncSource
    from .attr_sync_source_attribute_config import AttrSyncSourceAttributeConfig as AttrSyncSourceAttributeConfig
    from .attr_sync_source_config import AttrSyncSourceConfig as AttrSyncSourceConfig
    from .attribute_change import AttributeChange as AttributeChange
    from .attribute_definition import AttributeDefinition as AttributeDefinition
    from .attribute_dto import AttributeDTO as AttributeDTO
    from .attribute_dto_list import AttributeDTOList as AttributeDTOList
    from .attribute_mapping_attributes import AttributeMappingAttributes as AttributeMappingAttributes
    from .attribute_mapping_input import AttributeMappingInput as AttributeMappingInput
    from .attribute_mappings import AttributeMappings as AttributeMappings
    from .attribute_mappings_target import AttributeMappingsTarget as AttributeMappingsTarget
    from .attribute_mappings_transform_definition import (
        AttributeMappingsTransformDefinition as AttributeMappingsTransformDefinition,
    )
    from .attribute_request import AttributeRequest as AttributeRequest
    from .attribute_value_dto import AttributeValueDTO as AttributeValueDTO
    from .attributes_changed import AttributesChanged as AttributesChanged
    from .audit_details import AuditDetails as AuditDetails
    from .auth_profile import AuthProfile as AuthProfile
    from .auth_profile_summary import AuthProfileSummary as AuthProfileSummary
    from .auth_user import AuthUser as AuthUser
    from .auto_approval_data import AutoApprovalData as AutoApprovalData
    from .backup_object_names import BackupObjectNames as BackupObjectNames
    from .backup_options import BackupOptions as BackupOptions
    from .backup_response import BackupResponse as BackupResponse
    from .base_64_decode import Base64Decode as Base64Decode
    from .base_64_encode import Base64Encode as Base64Encode
    from .base_access_profile import BaseAccessProfile as BaseAccessProfile
    from .base_account import BaseAccount as BaseAccount
    from .base_entitlement import BaseEntitlement as BaseEntitlement
    from .base_reference_dto import BaseReferenceDto as BaseReferenceDto
    from .base_segment import BaseSegment as BaseSegment
    from .basic_auth_config import BasicAuthConfig as BasicAuthConfig
    from .bearer_token_auth_config import BearerTokenAuthConfig as BearerTokenAuthConfig
    from .before_provisioning_rule_dto import BeforeProvisioningRuleDto as BeforeProvisioningRuleDto
    from .bound import Bound as Bound
    from .branding_item import BrandingItem as BrandingItem
    from .branding_item_create import BrandingItemCreate as BrandingItemCreate
    from .bucket_aggregation import BucketAggregation as BucketAggregation
    from .bulk_add_tagged_object import BulkAddTaggedObject as BulkAddTaggedObject
    from .bulk_approve_access_request import BulkApproveAccessRequest as BulkApproveAccessRequest
    from .bulk_cancel_access_request import BulkCancelAccessRequest as BulkCancelAccessRequest
    from .bulk_identities_accounts_response import BulkIdentitiesAccountsResponse as BulkIdentitiesAccountsResponse
    from .bulk_remove_tagged_object import BulkRemoveTaggedObject as BulkRemoveTaggedObject
    from .bulk_tagged_object_response import BulkTaggedObjectResponse as BulkTaggedObjectResponse
    from .campaign import Campaign as Campaign
    from .campaign_activated import CampaignActivated as CampaignActivated
    from .campaign_activated_campaign import CampaignActivatedCampaign as CampaignActivatedCampaign
    from .campaign_alert import CampaignAlert as CampaignAlert
    from .campaign_complete_options import CampaignCompleteOptions as CampaignCompleteOptions
    from .campaign_ended import CampaignEnded as CampaignEnded
    from .campaign_ended_campaign import CampaignEndedCampaign as CampaignEndedCampaign
    from .campaign_filter import CampaignFilter as CampaignFilter
    from .campaign_filter_criteria import CampaignFilterCriteria as CampaignFilterCriteria
    from .campaign_filter_details import CampaignFilterDetails as CampaignFilterDetails
    from .campaign_generated import CampaignGenerated as CampaignGenerated
    from .campaign_generated_campaign import CampaignGeneratedCampaign as CampaignGeneratedCampaign
    from .campaign_machine_account_campaign_info import (
        CampaignMachineAccountCampaignInfo as CampaignMachineAccountCampaignInfo,
    )
    from .campaign_owner import CampaignOwner as CampaignOwner
    from .campaign_reference import CampaignReference as CampaignReference
    from .campaign_remediator_ref import CampaignRemediatorRef as CampaignRemediatorRef
    from .campaign_report import CampaignReport as CampaignReport
    from .campaign_reports_config import CampaignReportsConfig as CampaignReportsConfig
    from .campaign_role_composition_campaign_info import (
        CampaignRoleCompositionCampaignInfo as CampaignRoleCompositionCampaignInfo,
    )
    from .campaign_search_campaign_info import CampaignSearchCampaignInfo as CampaignSearchCampaignInfo
    from .campaign_search_campaign_info_reviewer import (
        CampaignSearchCampaignInfoReviewer as CampaignSearchCampaignInfoReviewer,
    )
    from .campaign_source_owner_campaign_info import CampaignSourceOwnerCampaignInfo as CampaignSourceOwnerCampaignInfo
    from .campaign_template import CampaignTemplate as CampaignTemplate
    from .campaign_template_schedule import CampaignTemplateSchedule as CampaignTemplateSchedule
    from .campaign_template_schedule_days import CampaignTemplateScheduleDays as CampaignTemplateScheduleDays
    from .campaign_template_schedule_months import CampaignTemplateScheduleMonths as CampaignTemplateScheduleMonths
    from .campaigns_delete_request import CampaignsDeleteRequest as CampaignsDeleteRequest
    from .cancel_access_request import CancelAccessRequest as CancelAccessRequest
    from .cancelled_request_details import CancelledRequestDetails as CancelledRequestDetails
    from .certification_identity_summary import CertificationIdentitySummary as CertificationIdentitySummary
    from .certification_reference import CertificationReference as CertificationReference
    from .certification_signed_off import CertificationSignedOff as CertificationSignedOff
    from .certification_signed_off_certification import (
        CertificationSignedOffCertification as CertificationSignedOffCertification,
    )
    from .certification_task import CertificationTask as CertificationTask
    from .certifier_response import CertifierResponse as CertifierResponse
    from .client_log_configuration import ClientLogConfiguration as ClientLogConfiguration
    from .client_log_configuration_duration_minutes import (
        ClientLogConfigurationDurationMinutes as ClientLogConfigurationDurationMinutes,
    )
    from .client_log_configuration_expiration import (
        ClientLogConfigurationExpiration as ClientLogConfigurationExpiration,
    )
    from .close_access_request import CloseAccessRequest as CloseAccessRequest
    from .cluster_manual_upgrade import ClusterManualUpgrade as ClusterManualUpgrade
    from .cluster_manual_upgrade_job import ClusterManualUpgradeJob as ClusterManualUpgradeJob
    from .column import Column as Column
    from .comment import Comment as Comment
    from .comment_dto import CommentDto as CommentDto
    from .common_access_id_status import CommonAccessIDStatus as CommonAccessIDStatus
    from .common_access_item_access import CommonAccessItemAccess as CommonAccessItemAccess
    from .common_access_item_request import CommonAccessItemRequest as CommonAccessItemRequest
    from .common_access_item_response import CommonAccessItemResponse as CommonAccessItemResponse
    from .common_access_response import CommonAccessResponse as CommonAccessResponse
    from .complete_invocation import CompleteInvocation as CompleteInvocation
    from .complete_invocation_input import CompleteInvocationInput as CompleteInvocationInput
    from .completed_approval import CompletedApproval as CompletedApproval
    from .completed_approval_pre_approval_trigger_result import (
        CompletedApprovalPreApprovalTriggerResult as CompletedApprovalPreApprovalTriggerResult,
    )
    from .concatenation import Concatenation as Concatenation
    from .condition_effect import ConditionEffect as ConditionEffect
    from .condition_effect_config import ConditionEffectConfig as ConditionEffectConfig
    from .condition_rule import ConditionRule as ConditionRule
    from .conditional import Conditional as Conditional
    from .config_object import ConfigObject as ConfigObject
    from .config_type import ConfigType as ConfigType
    from .configuration_details_response import ConfigurationDetailsResponse as ConfigurationDetailsResponse
    from .configuration_item_request import ConfigurationItemRequest as ConfigurationItemRequest
    from .configuration_item_response import ConfigurationItemResponse as ConfigurationItemResponse
    from .configuration_response import ConfigurationResponse as ConfigurationResponse
    from .conflicting_access_criteria import ConflictingAccessCriteria as ConflictingAccessCriteria
    from .connected_object import ConnectedObject as ConnectedObject
    from .connector_customizer_create_request import (
        ConnectorCustomizerCreateRequest as ConnectorCustomizerCreateRequest,
    )
    from .connector_customizer_create_response import (
        ConnectorCustomizerCreateResponse as ConnectorCustomizerCreateResponse,
    )
    from .connector_customizer_update_response import (
        ConnectorCustomizerUpdateResponse as ConnectorCustomizerUpdateResponse,
    )
    from .connector_customizer_version_create_response import (
        ConnectorCustomizerVersionCreateResponse as ConnectorCustomizerVersionCreateResponse,
    )
    from .connector_customizers_response import ConnectorCustomizersResponse as ConnectorCustomizersResponse
    from .connector_detail import ConnectorDetail as ConnectorDetail
    from .connector_rule_create_request import ConnectorRuleCreateRequest as ConnectorRuleCreateRequest
    from .connector_rule_response import ConnectorRuleResponse as ConnectorRuleResponse
    from .connector_rule_response_signature import ConnectorRuleResponseSignature as ConnectorRuleResponseSignature
    from .connector_rule_update_request import ConnectorRuleUpdateRequest as ConnectorRuleUpdateRequest
    from .connector_rule_validation_response import ConnectorRuleValidationResponse as ConnectorRuleValidationResponse
    from .connector_rule_validation_response_detail import (
        ConnectorRuleValidationResponseDetail as ConnectorRuleValidationResponseDetail,
    )
    from .connector_schema_ref import ConnectorSchemaRef as ConnectorSchemaRef
    from .content_backup_options import ContentBackupOptions as ContentBackupOptions
    from .context_attribute_dto import ContextAttributeDto as ContextAttributeDto
    from .correlated_governance_event import CorrelatedGovernanceEvent as CorrelatedGovernanceEvent
    from .correlation_config import CorrelationConfig as CorrelationConfig
    from .correlation_config_attribute_assignment import (
        CorrelationConfigAttributeAssignment as CorrelationConfigAttributeAssignment,
    )
    from .create_external_execute_workflow_response import (
        CreateExternalExecuteWorkflowResponse as CreateExternalExecuteWorkflowResponse,
    )
    from .create_form_definition_file_request import CreateFormDefinitionFileRequest as CreateFormDefinitionFileRequest
    from .create_form_definition_request import CreateFormDefinitionRequest as CreateFormDefinitionRequest
    from .create_form_instance_request import CreateFormInstanceRequest as CreateFormInstanceRequest
    from .create_o_auth_client_request import CreateOAuthClientRequest as CreateOAuthClientRequest
    from .create_o_auth_client_response import CreateOAuthClientResponse as CreateOAuthClientResponse
    from .create_personal_access_token_request import (
        CreatePersonalAccessTokenRequest as CreatePersonalAccessTokenRequest,
    )
    from .create_personal_access_token_response import (
        CreatePersonalAccessTokenResponse as CreatePersonalAccessTokenResponse,
    )
    from .create_saved_search_request import CreateSavedSearchRequest as CreateSavedSearchRequest
    from .create_scheduled_search_request import CreateScheduledSearchRequest as CreateScheduledSearchRequest
    from .create_uploaded_configuration_request import (
        CreateUploadedConfigurationRequest as CreateUploadedConfigurationRequest,
    )
    from .create_workflow_request import CreateWorkflowRequest as CreateWorkflowRequest
    from .custom_fields import CustomFields as CustomFields
    from .custom_password_instruction import CustomPasswordInstruction as CustomPasswordInstruction
    from .data_access import DataAccess as DataAccess
    from .data_access_category import DataAccessCategory as DataAccessCategory
    from .data_access_impact_score import DataAccessImpactScore as DataAccessImpactScore
    from .data_segment import DataSegment as DataSegment
    from .date_compare import DateCompare as DateCompare
    from .date_format import DateFormat as DateFormat
    from .date_math import DateMath as DateMath
    from .decompose_diacritical_marks import DecomposeDiacriticalMarks as DecomposeDiacriticalMarks
    from .delete_non_employee_records_in_bulk_request import (
        DeleteNonEmployeeRecordsInBulkRequest as DeleteNonEmployeeRecordsInBulkRequest,
    )
    from .delete_source_response import DeleteSourceResponse as DeleteSourceResponse
    from .dependant_app_connections import DependantAppConnections as DependantAppConnections
    from .dependant_app_connections_account_source import (
        DependantAppConnectionsAccountSource as DependantAppConnectionsAccountSource,
    )
    from .dependant_connections_missing_dto import DependantConnectionsMissingDto as DependantConnectionsMissingDto
    from .deploy_request import DeployRequest as DeployRequest
    from .deploy_response import DeployResponse as DeployResponse
    from .dimension import Dimension as Dimension
    from .dimension_bulk_delete_request import DimensionBulkDeleteRequest as DimensionBulkDeleteRequest
    from .dimension_criteria_key import DimensionCriteriaKey as DimensionCriteriaKey
    from .dimension_criteria_level_1 import DimensionCriteriaLevel1 as DimensionCriteriaLevel1
    from .dimension_criteria_level_2 import DimensionCriteriaLevel2 as DimensionCriteriaLevel2
    from .dimension_criteria_level_3 import DimensionCriteriaLevel3 as DimensionCriteriaLevel3
    from .dimension_membership_selector import DimensionMembershipSelector as DimensionMembershipSelector
    from .dimension_ref import DimensionRef as DimensionRef
    from .dimension_schema_attribute import DimensionSchemaAttribute as DimensionSchemaAttribute
    from .display_reference import DisplayReference as DisplayReference
    from .dkim_attributes import DkimAttributes as DkimAttributes
    from .domain_address import DomainAddress as DomainAddress
    from .domain_status_dto import DomainStatusDto as DomainStatusDto
    from .draft_approval_comment import DraftApprovalComment as DraftApprovalComment
    from .draft_response import DraftResponse as DraftResponse
    from .e164_phone import E164Phone as E164Phone
    from .email_notification_option import EmailNotificationOption as EmailNotificationOption
    from .email_status_dto import EmailStatusDto as EmailStatusDto
    from .entitlement import Entitlement as Entitlement
    from .entitlement_access_model_metadata import EntitlementAccessModelMetadata as EntitlementAccessModelMetadata
    from .entitlement_access_request_config import EntitlementAccessRequestConfig as EntitlementAccessRequestConfig
    from .entitlement_approval_scheme import EntitlementApprovalScheme as EntitlementApprovalScheme
    from .entitlement_bulk_update_request import EntitlementBulkUpdateRequest as EntitlementBulkUpdateRequest
    from .entitlement_document import EntitlementDocument as EntitlementDocument
    from .entitlement_documents import EntitlementDocuments as EntitlementDocuments
    from .entitlement_permission import EntitlementPermission as EntitlementPermission
    from .entitlement_ref import EntitlementRef as EntitlementRef
    from .entitlement_request_config import EntitlementRequestConfig as EntitlementRequestConfig
    from .entitlement_revocation_request_config import (
        EntitlementRevocationRequestConfig as EntitlementRevocationRequestConfig,
    )
    from .entitlement_source_reset_base_reference_dto import (
        EntitlementSourceResetBaseReferenceDto as EntitlementSourceResetBaseReferenceDto,
    )
    from .entity_created_by_dto import EntityCreatedByDTO as EntityCreatedByDTO
    from .error import Error as Error
    from .error_message import ErrorMessage as ErrorMessage
    from .error_message_dto import ErrorMessageDto as ErrorMessageDto
    from .error_response_dto import ErrorResponseDto as ErrorResponseDto
    from .evaluate_response import EvaluateResponse as EvaluateResponse
    from .event_attributes import EventAttributes as EventAttributes
    from .event_bridge_config import EventBridgeConfig as EventBridgeConfig
    from .event_document import EventDocument as EventDocument
    from .event_document_actor import EventDocumentActor as EventDocumentActor
    from .event_documents import EventDocuments as EventDocuments
    from .exception_access_criteria import ExceptionAccessCriteria as ExceptionAccessCriteria
    from .exception_criteria import ExceptionCriteria as ExceptionCriteria
    from .exception_criterion import ExceptionCriterion as ExceptionCriterion
    from .expansion_item import ExpansionItem as ExpansionItem
    from .export_form_definitions_by_tenant_response_item_self import (
        ExportFormDefinitionsByTenantResponseItemSelf as ExportFormDefinitionsByTenantResponseItemSelf,
    )
    from .export_options import ExportOptions as ExportOptions
    from .export_payload import ExportPayload as ExportPayload
    from .exported_form_definition import ExportedFormDefinition as ExportedFormDefinition
    from .expression import Expression as Expression
    from .expression_child import ExpressionChild as ExpressionChild
    from .expression_value import ExpressionValue as ExpressionValue
    from .external_attributes import ExternalAttributes as ExternalAttributes
    from .external_execute_workflow_request import ExternalExecuteWorkflowRequest as ExternalExecuteWorkflowRequest
    from .feature_value_dto import FeatureValueDto as FeatureValueDto
    from .field_details_dto import FieldDetailsDto as FieldDetailsDto
    from .filter_ import Filter as Filter
    from .filter_aggregation import FilterAggregation as FilterAggregation
    from .first_valid import FirstValid as FirstValid
    from .form_condition import FormCondition as FormCondition
    from .form_definition_dynamic_schema_request import (
        FormDefinitionDynamicSchemaRequest as FormDefinitionDynamicSchemaRequest,
    )
    from .form_definition_dynamic_schema_request_attributes import (
        FormDefinitionDynamicSchemaRequestAttributes as FormDefinitionDynamicSchemaRequestAttributes,
    )
    from .form_definition_dynamic_schema_response import (
        FormDefinitionDynamicSchemaResponse as FormDefinitionDynamicSchemaResponse,
    )
    from .form_definition_file_upload_response import (
        FormDefinitionFileUploadResponse as FormDefinitionFileUploadResponse,
    )
    from .form_definition_import import FormDefinitionImport as FormDefinitionImport
    from .form_definition_import_info import FormDefinitionImportInfo as FormDefinitionImportInfo
    from .form_definition_input import FormDefinitionInput as FormDefinitionInput
    from .form_definition_response import FormDefinitionResponse as FormDefinitionResponse
    from .form_definition_self_import_export_dto import (
        FormDefinitionSelfImportExportDto as FormDefinitionSelfImportExportDto,
    )
    from .form_details import FormDetails as FormDetails
    from .form_element import FormElement as FormElement
    from .form_element_data_source_config_options import (
        FormElementDataSourceConfigOptions as FormElementDataSourceConfigOptions,
    )
    from .form_element_dynamic_data_source import FormElementDynamicDataSource as FormElementDynamicDataSource
    from .form_element_dynamic_data_source_config import (
        FormElementDynamicDataSourceConfig as FormElementDynamicDataSourceConfig,
    )
    from .form_element_preview_request import FormElementPreviewRequest as FormElementPreviewRequest
    from .form_element_validations_set import FormElementValidationsSet as FormElementValidationsSet
    from .form_error import FormError as FormError
    from .form_instance_created_by import FormInstanceCreatedBy as FormInstanceCreatedBy
    from .form_instance_recipient import FormInstanceRecipient as FormInstanceRecipient
    from .form_instance_response import FormInstanceResponse as FormInstanceResponse
    from .form_owner import FormOwner as FormOwner
    from .form_used_by import FormUsedBy as FormUsedBy
    from .forward_approval_dto import ForwardApprovalDto as ForwardApprovalDto
    from .full_discovered_applications import FullDiscoveredApplications as FullDiscoveredApplications
    from .generate_random_string import GenerateRandomString as GenerateRandomString
    from .get_launchers_response import GetLaunchersResponse as GetLaunchersResponse
    from .get_o_auth_client_response import GetOAuthClientResponse as GetOAuthClientResponse
    from .get_personal_access_token_response import GetPersonalAccessTokenResponse as GetPersonalAccessTokenResponse
    from .get_reference_identity_attribute import GetReferenceIdentityAttribute as GetReferenceIdentityAttribute
    from .governance_group_ref import GovernanceGroupRef as GovernanceGroupRef
    from .health_check_result import HealthCheckResult as HealthCheckResult
    from .http_config import HttpConfig as HttpConfig
    from .identities_accounts_bulk_request import IdentitiesAccountsBulkRequest as IdentitiesAccountsBulkRequest
    from .identities_details_report_arguments import (
        IdentitiesDetailsReportArguments as IdentitiesDetailsReportArguments,
    )
    from .identities_report_arguments import IdentitiesReportArguments as IdentitiesReportArguments
    from .identity import Identity as Identity
    from .identity_account_selections import IdentityAccountSelections as IdentityAccountSelections
    from .identity_association_details import IdentityAssociationDetails as IdentityAssociationDetails
    from .identity_attribute import IdentityAttribute as IdentityAttribute
    from .identity_attribute_config import IdentityAttributeConfig as IdentityAttributeConfig
    from .identity_attribute_mapping_input import IdentityAttributeMappingInput as IdentityAttributeMappingInput
    from .identity_attribute_names import IdentityAttributeNames as IdentityAttributeNames
    from .identity_attribute_preview import IdentityAttributePreview as IdentityAttributePreview
    from .identity_attribute_source import IdentityAttributeSource as IdentityAttributeSource
    from .identity_attribute_transform import IdentityAttributeTransform as IdentityAttributeTransform
    from .identity_attributes_changed import IdentityAttributesChanged as IdentityAttributesChanged
    from .identity_attributes_changed_change import IdentityAttributesChangedChange as IdentityAttributesChangedChange
    from .identity_cert_decision_summary import IdentityCertDecisionSummary as IdentityCertDecisionSummary
    from .identity_certification_dto import IdentityCertificationDto as IdentityCertificationDto
    from .identity_certified import IdentityCertified as IdentityCertified
    from .identity_compare_response import IdentityCompareResponse as IdentityCompareResponse
    from .identity_created import IdentityCreated as IdentityCreated
    from .identity_deleted import IdentityDeleted as IdentityDeleted
    from .identity_document import IdentityDocument as IdentityDocument
    from .identity_document_manager import IdentityDocumentManager as IdentityDocumentManager
    from .identity_document_source import IdentityDocumentSource as IdentityDocumentSource
    from .identity_documents import IdentityDocuments as IdentityDocuments
    from .identity_entities import IdentityEntities as IdentityEntities
    from .identity_entitlement_details import IdentityEntitlementDetails as IdentityEntitlementDetails
    from .identity_entitlement_details_account_target import (
        IdentityEntitlementDetailsAccountTarget as IdentityEntitlementDetailsAccountTarget,
    )
    from .identity_entitlement_details_entitlement_dto import (
        IdentityEntitlementDetailsEntitlementDto as IdentityEntitlementDetailsEntitlementDto,
    )
    from .identity_entitlements import IdentityEntitlements as IdentityEntitlements
    from .identity_exception_report_reference import (
        IdentityExceptionReportReference as IdentityExceptionReportReference,
    )
    from .identity_history_response import IdentityHistoryResponse as IdentityHistoryResponse
    from .identity_list_item import IdentityListItem as IdentityListItem
    from .identity_ownership_association_details import (
        IdentityOwnershipAssociationDetails as IdentityOwnershipAssociationDetails,
    )
    from .identity_preview_request import IdentityPreviewRequest as IdentityPreviewRequest
    from .identity_preview_response import IdentityPreviewResponse as IdentityPreviewResponse
    from .identity_profile import IdentityProfile as IdentityProfile
    from .identity_profile_exported_object import IdentityProfileExportedObject as IdentityProfileExportedObject
    from .identity_profile_exported_object_self import (
        IdentityProfileExportedObjectSelf as IdentityProfileExportedObjectSelf,
    )
    from .identity_profile_identity_error_report_arguments import (
        IdentityProfileIdentityErrorReportArguments as IdentityProfileIdentityErrorReportArguments,
    )
    from .identity_profiles_connections import IdentityProfilesConnections as IdentityProfilesConnections
    from .identity_ref import IdentityRef as IdentityRef
    from .identity_reference import IdentityReference as IdentityReference
    from .identity_reference_with_name_and_email import (
        IdentityReferenceWithNameAndEmail as IdentityReferenceWithNameAndEmail,
    )
    from .identity_snapshot_summary_response import IdentitySnapshotSummaryResponse as IdentitySnapshotSummaryResponse
    from .identity_summary import IdentitySummary as IdentitySummary
    from .identity_sync_job import IdentitySyncJob as IdentitySyncJob
    from .identity_sync_payload import IdentitySyncPayload as IdentitySyncPayload
    from .identity_with_new_access import IdentityWithNewAccess as IdentityWithNewAccess
    from .identity_with_new_access_ref import IdentityWithNewAccessRef as IdentityWithNewAccessRef
    from .idp_details import IdpDetails as IdpDetails
    from .import_accounts_request import ImportAccountsRequest as ImportAccountsRequest
    from .import_accounts_schema_request import ImportAccountsSchemaRequest as ImportAccountsSchemaRequest
    from .import_connector_file_request import ImportConnectorFileRequest as ImportConnectorFileRequest
    from .import_entitlements_by_source_request import (
        ImportEntitlementsBySourceRequest as ImportEntitlementsBySourceRequest,
    )
    from .import_entitlements_request import ImportEntitlementsRequest as ImportEntitlementsRequest
    from .import_entitlements_schema_request import ImportEntitlementsSchemaRequest as ImportEntitlementsSchemaRequest
    from .import_form_definitions_response import ImportFormDefinitionsResponse as ImportFormDefinitionsResponse
    from .import_non_employee_records_in_bulk_request import (
        ImportNonEmployeeRecordsInBulkRequest as ImportNonEmployeeRecordsInBulkRequest,
    )
    from .import_object import ImportObject as ImportObject
    from .import_options import ImportOptions as ImportOptions
    from .import_sp_config_request import ImportSpConfigRequest as ImportSpConfigRequest
    from .import_uncorrelated_accounts_request import (
        ImportUncorrelatedAccountsRequest as ImportUncorrelatedAccountsRequest,
    )
    from .imported_form_definition import ImportedFormDefinition as ImportedFormDefinition
    from .index_of import IndexOf as IndexOf
    from .inner_hit import InnerHit as InnerHit
    from .invite_identities_request import InviteIdentitiesRequest as InviteIdentitiesRequest
    from .invocation import Invocation as Invocation
    from .invocation_status import InvocationStatus as InvocationStatus
    from .iso3166 import ISO3166 as ISO3166
    from .jit_configuration import JITConfiguration as JITConfiguration
    from .join import Join as Join
    from .json_patch import JsonPatch as JsonPatch
    from .json_patch_operation import JsonPatchOperation as JsonPatchOperation
    from .json_patch_operation_role_mining import JsonPatchOperationRoleMining as JsonPatchOperationRoleMining
    from .kba_answer_request_item import KbaAnswerRequestItem as KbaAnswerRequestItem
    from .kba_answer_response_item import KbaAnswerResponseItem as KbaAnswerResponseItem
    from .kba_question import KbaQuestion as KbaQuestion
    from .latest_outlier_summary import LatestOutlierSummary as LatestOutlierSummary
    from .launcher import Launcher as Launcher
    from .launcher_owner import LauncherOwner as LauncherOwner
    from .launcher_reference import LauncherReference as LauncherReference
    from .launcher_request import LauncherRequest as LauncherRequest
    from .launcher_request_reference import LauncherRequestReference as LauncherRequestReference
    from .left_pad import LeftPad as LeftPad
    from .license_ import License as License
    from .lifecycle_state import LifecycleState as LifecycleState
    from .lifecycle_state_dto import LifecycleStateDto as LifecycleStateDto
    from .lifecyclestate_deleted import LifecyclestateDeleted as LifecyclestateDeleted
    from .list_campaign_filters_response import ListCampaignFiltersResponse as ListCampaignFiltersResponse
    from .list_deploys_response import ListDeploysResponse as ListDeploysResponse
    from .list_form_definitions_by_tenant_response import (
        ListFormDefinitionsByTenantResponse as ListFormDefinitionsByTenantResponse,
    )
    from .list_form_element_data_by_element_id_response import (
        ListFormElementDataByElementIDResponse as ListFormElementDataByElementIDResponse,
    )
    from .list_form_instances_by_tenant_response import (
        ListFormInstancesByTenantResponse as ListFormInstancesByTenantResponse,
    )
    from .list_predefined_select_options_response import (
        ListPredefinedSelectOptionsResponse as ListPredefinedSelectOptionsResponse,
    )
    from .load_accounts_task import LoadAccountsTask as LoadAccountsTask
    from .load_accounts_task_attributes import LoadAccountsTaskAttributes as LoadAccountsTaskAttributes
    from .load_accounts_task_details import LoadAccountsTaskDetails as LoadAccountsTaskDetails
    from .load_entitlement_task import LoadEntitlementTask as LoadEntitlementTask
    from .load_uncorrelated_accounts_task import LoadUncorrelatedAccountsTask as LoadUncorrelatedAccountsTask
    from .load_uncorrelated_accounts_task_attributes import (
        LoadUncorrelatedAccountsTaskAttributes as LoadUncorrelatedAccountsTaskAttributes,
    )
    from .load_uncorrelated_accounts_task_details import (
        LoadUncorrelatedAccountsTaskDetails as LoadUncorrelatedAccountsTaskDetails,
    )
    from .localized_message import LocalizedMessage as LocalizedMessage
    from .lockout_configuration import LockoutConfiguration as LockoutConfiguration
    from .lookup import Lookup as Lookup
    from .lookup_step import LookupStep as LookupStep
    from .lower import Lower as Lower
    from .machine_account import MachineAccount as MachineAccount
    from .machine_classification_config import MachineClassificationConfig as MachineClassificationConfig
    from .machine_classification_criteria_level_1 import (
        MachineClassificationCriteriaLevel1 as MachineClassificationCriteriaLevel1,
    )
    from .machine_classification_criteria_level_2 import (
        MachineClassificationCriteriaLevel2 as MachineClassificationCriteriaLevel2,
    )
    from .machine_classification_criteria_level_3 import (
        MachineClassificationCriteriaLevel3 as MachineClassificationCriteriaLevel3,
    )
    from .machine_identity import MachineIdentity as MachineIdentity
    from .mail_from_attributes import MailFromAttributes as MailFromAttributes
    from .mail_from_attributes_dto import MailFromAttributesDto as MailFromAttributesDto
    from .managed_client import ManagedClient as ManagedClient
    from .managed_client_request import ManagedClientRequest as ManagedClientRequest
    from .managed_client_status import ManagedClientStatus as ManagedClientStatus
    from .managed_cluster import ManagedCluster as ManagedCluster
    from .managed_cluster_attributes import ManagedClusterAttributes as ManagedClusterAttributes
    from .managed_cluster_encryption_config import ManagedClusterEncryptionConfig as ManagedClusterEncryptionConfig
    from .managed_cluster_key_pair import ManagedClusterKeyPair as ManagedClusterKeyPair
    from .managed_cluster_queue import ManagedClusterQueue as ManagedClusterQueue
    from .managed_cluster_redis import ManagedClusterRedis as ManagedClusterRedis
    from .managed_cluster_request import ManagedClusterRequest as ManagedClusterRequest
    from .managed_cluster_type import ManagedClusterType as ManagedClusterType
    from .managed_cluster_update_preferences import ManagedClusterUpdatePreferences as ManagedClusterUpdatePreferences
    from .managed_process import ManagedProcess as ManagedProcess
    from .managed_process_with_dependencies import ManagedProcessWithDependencies as ManagedProcessWithDependencies
    from .managed_processes import ManagedProcesses as ManagedProcesses
    from .manager_correlation_mapping import ManagerCorrelationMapping as ManagerCorrelationMapping
    from .manual_discover_applications import ManualDiscoverApplications as ManualDiscoverApplications
    from .manual_work_item_details import ManualWorkItemDetails as ManualWorkItemDetails
    from .manually_updated_fields import ManuallyUpdatedFields as ManuallyUpdatedFields
    from .match_term import MatchTerm as MatchTerm
    from .max_permitted_access_duration import MaxPermittedAccessDuration as MaxPermittedAccessDuration
    from .metric_aggregation import MetricAggregation as MetricAggregation
    from .metric_response import MetricResponse as MetricResponse
    from .mfa_config_test_response import MfaConfigTestResponse as MfaConfigTestResponse
    from .mfa_duo_config import MfaDuoConfig as MfaDuoConfig
    from .mfa_okta_config import MfaOktaConfig as MfaOktaConfig
    from .multi_host_attributes import MultiHostAttributes as MultiHostAttributes
    from .multi_host_file_upload_history import MultiHostFileUploadHistory as MultiHostFileUploadHistory
    from .multi_host_integration_template_type import (
        MultiHostIntegrationTemplateType as MultiHostIntegrationTemplateType,
    )
    from .multi_host_integrations import MultiHostIntegrations as MultiHostIntegrations
    from .multi_host_integrations_accounts_file import (
        MultiHostIntegrationsAccountsFile as MultiHostIntegrationsAccountsFile,
    )
    from .multi_host_integrations_agg_schedule_update import (
        MultiHostIntegrationsAggScheduleUpdate as MultiHostIntegrationsAggScheduleUpdate,
    )
    from .multi_host_integrations_connector_attributes import (
        MultiHostIntegrationsConnectorAttributes as MultiHostIntegrationsConnectorAttributes,
    )
    from .multi_host_integrations_create import MultiHostIntegrationsCreate as MultiHostIntegrationsCreate
    from .multi_host_integrations_create_sources import (
        MultiHostIntegrationsCreateSources as MultiHostIntegrationsCreateSources,
    )
    from .multi_host_patch_operation import MultiHostPatchOperation as MultiHostPatchOperation
    from .multi_host_sources import MultiHostSources as MultiHostSources
    from .multi_policy_request import MultiPolicyRequest as MultiPolicyRequest
    from .name_normalizer import NameNormalizer as NameNormalizer
    from .native_change_detection_config import NativeChangeDetectionConfig as NativeChangeDetectionConfig
    from .nested_aggregation import NestedAggregation as NestedAggregation
    from .network_configuration import NetworkConfiguration as NetworkConfiguration
    from .non_employee_approval_decision import NonEmployeeApprovalDecision as NonEmployeeApprovalDecision
    from .non_employee_approval_item import NonEmployeeApprovalItem as NonEmployeeApprovalItem
    from .non_employee_approval_item_base import NonEmployeeApprovalItemBase as NonEmployeeApprovalItemBase
    from .non_employee_approval_item_detail import NonEmployeeApprovalItemDetail as NonEmployeeApprovalItemDetail
    from .non_employee_approval_summary import NonEmployeeApprovalSummary as NonEmployeeApprovalSummary
    from .non_employee_bulk_upload_job import NonEmployeeBulkUploadJob as NonEmployeeBulkUploadJob
    from .non_employee_bulk_upload_status import NonEmployeeBulkUploadStatus as NonEmployeeBulkUploadStatus
    from .non_employee_identity_reference_with_id import (
        NonEmployeeIdentityReferenceWithId as NonEmployeeIdentityReferenceWithId,
    )
    from .non_employee_idn_user_request import NonEmployeeIdnUserRequest as NonEmployeeIdnUserRequest
    from .non_employee_record import NonEmployeeRecord as NonEmployeeRecord
    from .non_employee_reject_approval_decision import (
        NonEmployeeRejectApprovalDecision as NonEmployeeRejectApprovalDecision,
    )
    from .non_employee_request import NonEmployeeRequest as NonEmployeeRequest
    from .non_employee_request_body import NonEmployeeRequestBody as NonEmployeeRequestBody
    from .non_employee_request_lite import NonEmployeeRequestLite as NonEmployeeRequestLite
    from .non_employee_request_summary import NonEmployeeRequestSummary as NonEmployeeRequestSummary
    from .non_employee_request_without_approval_item import (
        NonEmployeeRequestWithoutApprovalItem as NonEmployeeRequestWithoutApprovalItem,
    )
    from .non_employee_schema_attribute import NonEmployeeSchemaAttribute as NonEmployeeSchemaAttribute
    from .non_employee_schema_attribute_body import NonEmployeeSchemaAttributeBody as NonEmployeeSchemaAttributeBody
    from .non_employee_source import NonEmployeeSource as NonEmployeeSource
    from .non_employee_source_lite import NonEmployeeSourceLite as NonEmployeeSourceLite
    from .non_employee_source_lite_with_schema_attributes import (
        NonEmployeeSourceLiteWithSchemaAttributes as NonEmployeeSourceLiteWithSchemaAttributes,
    )
    from .non_employee_source_request_body import NonEmployeeSourceRequestBody as NonEmployeeSourceRequestBody
    from .non_employee_source_with_cloud_external_id import (
        NonEmployeeSourceWithCloudExternalId as NonEmployeeSourceWithCloudExternalId,
    )
    from .non_employee_source_with_ne_count import NonEmployeeSourceWithNECount as NonEmployeeSourceWithNECount
    from .notification_template_context import NotificationTemplateContext as NotificationTemplateContext
    from .object_export_import_names import ObjectExportImportNames as ObjectExportImportNames
    from .object_export_import_options import ObjectExportImportOptions as ObjectExportImportOptions
    from .object_import_result import ObjectImportResult as ObjectImportResult
    from .object_mapping_bulk_create_request import ObjectMappingBulkCreateRequest as ObjectMappingBulkCreateRequest
    from .object_mapping_bulk_create_response import ObjectMappingBulkCreateResponse as ObjectMappingBulkCreateResponse
    from .object_mapping_bulk_patch_request import ObjectMappingBulkPatchRequest as ObjectMappingBulkPatchRequest
    from .object_mapping_bulk_patch_response import ObjectMappingBulkPatchResponse as ObjectMappingBulkPatchResponse
    from .object_mapping_request import ObjectMappingRequest as ObjectMappingRequest
    from .object_mapping_response import ObjectMappingResponse as ObjectMappingResponse
    from .object_ref import ObjectRef as ObjectRef
    from .org_config import OrgConfig as OrgConfig
    from .original_request import OriginalRequest as OriginalRequest
    from .orphan_identities_report_arguments import OrphanIdentitiesReportArguments as OrphanIdentitiesReportArguments
    from .outlier import Outlier as Outlier
    from .outlier_contributing_feature import OutlierContributingFeature as OutlierContributingFeature
    from .outlier_feature_display_value import OutlierFeatureDisplayValue as OutlierFeatureDisplayValue
    from .outlier_feature_summary import OutlierFeatureSummary as OutlierFeatureSummary
    from .outlier_feature_translation import OutlierFeatureTranslation as OutlierFeatureTranslation
    from .outlier_summary import OutlierSummary as OutlierSummary
    from .outlier_value_type import OutlierValueType as OutlierValueType
    from .outliers_contributing_feature_access_items import (
        OutliersContributingFeatureAccessItems as OutliersContributingFeatureAccessItems,
    )
    from .owner_dto import OwnerDto as OwnerDto
    from .owner_reference import OwnerReference as OwnerReference
    from .owner_reference_segments import OwnerReferenceSegments as OwnerReferenceSegments
    from .owns import Owns as Owns
    from .password_change_request import PasswordChangeRequest as PasswordChangeRequest
    from .password_change_response import PasswordChangeResponse as PasswordChangeResponse
    from .password_digit_token import PasswordDigitToken as PasswordDigitToken
    from .password_digit_token_reset import PasswordDigitTokenReset as PasswordDigitTokenReset
    from .password_info import PasswordInfo as PasswordInfo
    from .password_info_account import PasswordInfoAccount as PasswordInfoAccount
    from .password_info_query_dto import PasswordInfoQueryDTO as PasswordInfoQueryDTO
    from .password_org_config import PasswordOrgConfig as PasswordOrgConfig
    from .password_policy_holder import PasswordPolicyHolder as PasswordPolicyHolder
    from .password_policy_holder_identity_attribute import (
        PasswordPolicyHolderIdentityAttribute as PasswordPolicyHolderIdentityAttribute,
    )
    from .password_policy_holders_dto_attributes import (
        PasswordPolicyHoldersDtoAttributes as PasswordPolicyHoldersDtoAttributes,
    )
    from .password_policy_ref import PasswordPolicyRef as PasswordPolicyRef
    from .password_policy_v3_dto import PasswordPolicyV3Dto as PasswordPolicyV3Dto
    from .password_status import PasswordStatus as PasswordStatus
    from .password_sync_group import PasswordSyncGroup as PasswordSyncGroup
    from .pat_owner import PatOwner as PatOwner
    from .peer_group_member import PeerGroupMember as PeerGroupMember
    from .pending_approval import PendingApproval as PendingApproval
    from .permission_dto import PermissionDto as PermissionDto
    from .pre_approval_trigger_details import PreApprovalTriggerDetails as PreApprovalTriggerDetails
    from .preferences_dto import PreferencesDto as PreferencesDto
    from .preview_data_source_response import PreviewDataSourceResponse as PreviewDataSourceResponse
    from .process_identities_request import ProcessIdentitiesRequest as ProcessIdentitiesRequest
    from .processing_details import ProcessingDetails as ProcessingDetails
    from .product import Product as Product
    from .provisioned_account_request import ProvisionedAccountRequest as ProvisionedAccountRequest
    from .provisioned_attribute_request import ProvisionedAttributeRequest as ProvisionedAttributeRequest
    from .provisioning_completed import ProvisioningCompleted as ProvisioningCompleted
    from .provisioning_config import ProvisioningConfig as ProvisioningConfig
    from .provisioning_config_plan_initializer_script import (
        ProvisioningConfigPlanInitializerScript as ProvisioningConfigPlanInitializerScript,
    )
    from .provisioning_criteria_level_1 import ProvisioningCriteriaLevel1 as ProvisioningCriteriaLevel1
    from .provisioning_criteria_level_2 import ProvisioningCriteriaLevel2 as ProvisioningCriteriaLevel2
    from .provisioning_criteria_level_3 import ProvisioningCriteriaLevel3 as ProvisioningCriteriaLevel3
    from .provisioning_details import ProvisioningDetails as ProvisioningDetails
    from .provisioning_policy_dto import ProvisioningPolicyDto as ProvisioningPolicyDto
    from .public_identity import PublicIdentity as PublicIdentity
    from .public_identity_attribute import PublicIdentityAttribute as PublicIdentityAttribute
    from .public_identity_attribute_config import PublicIdentityAttributeConfig as PublicIdentityAttributeConfig
    from .public_identity_config import PublicIdentityConfig as PublicIdentityConfig
    from .put_connector_correlation_config_request import (
        PutConnectorCorrelationConfigRequest as PutConnectorCorrelationConfigRequest,
    )
    from .put_connector_source_config_request import PutConnectorSourceConfigRequest as PutConnectorSourceConfigRequest
    from .put_connector_source_template_request import (
        PutConnectorSourceTemplateRequest as PutConnectorSourceTemplateRequest,
    )
    from .put_password_dictionary_request import PutPasswordDictionaryRequest as PutPasswordDictionaryRequest
    from .query import Query as Query
    from .query_result_filter import QueryResultFilter as QueryResultFilter
    from .queued_check_config_details import QueuedCheckConfigDetails as QueuedCheckConfigDetails
    from .random_alpha_numeric import RandomAlphaNumeric as RandomAlphaNumeric
    from .random_numeric import RandomNumeric as RandomNumeric
    from .range_ import Range as Range
    from .reassign_reference import ReassignReference as ReassignReference
    from .reassignment import Reassignment as Reassignment
    from .reassignment_identity import ReassignmentIdentity as ReassignmentIdentity
    from .reassignment_trail_dto import ReassignmentTrailDTO as ReassignmentTrailDTO
    from .recommendation import Recommendation as Recommendation
    from .recommendation_config_dto import RecommendationConfigDto as RecommendationConfigDto
    from .recommendation_request import RecommendationRequest as RecommendationRequest
    from .recommendation_request_dto import RecommendationRequestDto as RecommendationRequestDto
    from .recommendation_response import RecommendationResponse as RecommendationResponse
    from .recommendation_response_dto import RecommendationResponseDto as RecommendationResponseDto
    from .recommender_calculations import RecommenderCalculations as RecommenderCalculations
    from .ref import Ref as Ref
    from .reference import Reference as Reference
    from .remediation_item_details import RemediationItemDetails as RemediationItemDetails
    from .replace import Replace as Replace
    from .replace_all import ReplaceAll as ReplaceAll
    from .report_config_dto import ReportConfigDTO as ReportConfigDTO
    from .report_details import ReportDetails as ReportDetails
    from .report_result_reference import ReportResultReference as ReportResultReference
    from .report_results import ReportResults as ReportResults
    from .request_on_behalf_of_config import RequestOnBehalfOfConfig as RequestOnBehalfOfConfig
    from .requestability import Requestability as Requestability
    from .requestability_for_role import RequestabilityForRole as RequestabilityForRole
    from .requestable_object import RequestableObject as RequestableObject
    from .requestable_object_reference import RequestableObjectReference as RequestableObjectReference
    from .requested_account_ref import RequestedAccountRef as RequestedAccountRef
    from .requested_for_dto_ref import RequestedForDtoRef as RequestedForDtoRef
    from .requested_item_account_selections import RequestedItemAccountSelections as RequestedItemAccountSelections
    from .requested_item_details import RequestedItemDetails as RequestedItemDetails
    from .requested_item_dto_ref import RequestedItemDtoRef as RequestedItemDtoRef
    from .requested_item_status import RequestedItemStatus as RequestedItemStatus
    from .resource_object import ResourceObject as ResourceObject
    from .resource_objects_request import ResourceObjectsRequest as ResourceObjectsRequest
    from .resource_objects_response import ResourceObjectsResponse as ResourceObjectsResponse
    from .result import Result as Result
    from .review_decision import ReviewDecision as ReviewDecision
    from .review_reassign import ReviewReassign as ReviewReassign
    from .review_recommendation import ReviewRecommendation as ReviewRecommendation
    from .reviewable_access_profile import ReviewableAccessProfile as ReviewableAccessProfile
    from .reviewable_entitlement import ReviewableEntitlement as ReviewableEntitlement
    from .reviewable_entitlement_account import ReviewableEntitlementAccount as ReviewableEntitlementAccount
    from .reviewable_entitlement_account_owner import (
        ReviewableEntitlementAccountOwner as ReviewableEntitlementAccountOwner,
    )
    from .reviewable_role import ReviewableRole as ReviewableRole
    from .reviewer import Reviewer as Reviewer
    from .revocability import Revocability as Revocability
    from .revocability_for_role import RevocabilityForRole as RevocabilityForRole
    from .right_pad import RightPad as RightPad
    from .role import Role as Role
    from .role_assignment_dto import RoleAssignmentDto as RoleAssignmentDto
    from .role_assignment_dto_assigner import RoleAssignmentDtoAssigner as RoleAssignmentDtoAssigner
    from .role_assignment_ref import RoleAssignmentRef as RoleAssignmentRef
    from .role_bulk_delete_request import RoleBulkDeleteRequest as RoleBulkDeleteRequest
    from .role_bulk_update_response import RoleBulkUpdateResponse as RoleBulkUpdateResponse
    from .role_criteria_key import RoleCriteriaKey as RoleCriteriaKey
    from .role_criteria_level_1 import RoleCriteriaLevel1 as RoleCriteriaLevel1
    from .role_criteria_level_2 import RoleCriteriaLevel2 as RoleCriteriaLevel2
    from .role_criteria_level_3 import RoleCriteriaLevel3 as RoleCriteriaLevel3
    from .role_document import RoleDocument as RoleDocument
    from .role_document_dimension import RoleDocumentDimension as RoleDocumentDimension
    from .role_document_entitlement import RoleDocumentEntitlement as RoleDocumentEntitlement
    from .role_documents import RoleDocuments as RoleDocuments
    from .role_get_all_bulk_update_response import RoleGetAllBulkUpdateResponse as RoleGetAllBulkUpdateResponse
    from .role_identity import RoleIdentity as RoleIdentity
    from .role_insight import RoleInsight as RoleInsight
    from .role_insights_entitlement import RoleInsightsEntitlement as RoleInsightsEntitlement
    from .role_insights_entitlement_changes import RoleInsightsEntitlementChanges as RoleInsightsEntitlementChanges
    from .role_insights_identities import RoleInsightsIdentities as RoleInsightsIdentities
    from .role_insights_insight import RoleInsightsInsight as RoleInsightsInsight
    from .role_insights_response import RoleInsightsResponse as RoleInsightsResponse
    from .role_insights_role import RoleInsightsRole as RoleInsightsRole
    from .role_insights_summary import RoleInsightsSummary as RoleInsightsSummary
    from .role_list_filter_dto import RoleListFilterDTO as RoleListFilterDTO
    from .role_match_dto import RoleMatchDto as RoleMatchDto
    from .role_membership_identity import RoleMembershipIdentity as RoleMembershipIdentity
    from .role_membership_selector import RoleMembershipSelector as RoleMembershipSelector
    from .role_metadata_bulk_update_by_filter_request import (
        RoleMetadataBulkUpdateByFilterRequest as RoleMetadataBulkUpdateByFilterRequest,
    )
    from .role_metadata_bulk_update_by_filter_request_value import (
        RoleMetadataBulkUpdateByFilterRequestValue as RoleMetadataBulkUpdateByFilterRequestValue,
    )
    from .role_metadata_bulk_update_by_id_request import (
        RoleMetadataBulkUpdateByIdRequest as RoleMetadataBulkUpdateByIdRequest,
    )
    from .role_metadata_bulk_update_by_id_request_value import (
        RoleMetadataBulkUpdateByIdRequestValue as RoleMetadataBulkUpdateByIdRequestValue,
    )
    from .role_metadata_bulk_update_by_query_request import (
        RoleMetadataBulkUpdateByQueryRequest as RoleMetadataBulkUpdateByQueryRequest,
    )
    from .role_metadata_bulk_update_by_query_request_value import (
        RoleMetadataBulkUpdateByQueryRequestValue as RoleMetadataBulkUpdateByQueryRequestValue,
    )
    from .role_metadata_filter import RoleMetadataFilter as RoleMetadataFilter
    from .role_mining_entitlement import RoleMiningEntitlement as RoleMiningEntitlement
    from .role_mining_entitlement_ref import RoleMiningEntitlementRef as RoleMiningEntitlementRef
    from .role_mining_identity import RoleMiningIdentity as RoleMiningIdentity
    from .role_mining_identity_distribution import RoleMiningIdentityDistribution as RoleMiningIdentityDistribution
    from .role_mining_identity_distribution_item import (
        RoleMiningIdentityDistributionItem as RoleMiningIdentityDistributionItem,
    )
    from .role_mining_potential_role import RoleMiningPotentialRole as RoleMiningPotentialRole
    from .role_mining_potential_role_application import (
        RoleMiningPotentialRoleApplication as RoleMiningPotentialRoleApplication,
    )
    from .role_mining_potential_role_edit_entitlements import (
        RoleMiningPotentialRoleEditEntitlements as RoleMiningPotentialRoleEditEntitlements,
    )
    from .role_mining_potential_role_entitlements import (
        RoleMiningPotentialRoleEntitlements as RoleMiningPotentialRoleEntitlements,
    )
    from .role_mining_potential_role_export_request import (
        RoleMiningPotentialRoleExportRequest as RoleMiningPotentialRoleExportRequest,
    )
    from .role_mining_potential_role_export_response import (
        RoleMiningPotentialRoleExportResponse as RoleMiningPotentialRoleExportResponse,
    )
    from .role_mining_potential_role_provision_request import (
        RoleMiningPotentialRoleProvisionRequest as RoleMiningPotentialRoleProvisionRequest,
    )
    from .role_mining_potential_role_ref import RoleMiningPotentialRoleRef as RoleMiningPotentialRoleRef
    from .role_mining_potential_role_source_usage import (
        RoleMiningPotentialRoleSourceUsage as RoleMiningPotentialRoleSourceUsage,
    )
    from .role_mining_potential_role_summary import RoleMiningPotentialRoleSummary as RoleMiningPotentialRoleSummary
    from .role_mining_session_draft_role_dto import RoleMiningSessionDraftRoleDto as RoleMiningSessionDraftRoleDto
    from .role_mining_session_dto import RoleMiningSessionDto as RoleMiningSessionDto
    from .role_mining_session_parameters_dto import RoleMiningSessionParametersDto as RoleMiningSessionParametersDto
    from .role_mining_session_response import RoleMiningSessionResponse as RoleMiningSessionResponse
    from .role_mining_session_scope import RoleMiningSessionScope as RoleMiningSessionScope
    from .role_mining_session_status import RoleMiningSessionStatus as RoleMiningSessionStatus
    from .role_target_dto import RoleTargetDto as RoleTargetDto
    from .rule_ref import RuleRef as RuleRef
    from .saved_search import SavedSearch as SavedSearch
    from .saved_search_complete import SavedSearchComplete as SavedSearchComplete
    from .saved_search_complete_search_results import (
        SavedSearchCompleteSearchResults as SavedSearchCompleteSearchResults,
    )
    from .saved_search_complete_search_results_account import (
        SavedSearchCompleteSearchResultsAccount as SavedSearchCompleteSearchResultsAccount,
    )
    from .saved_search_filters import SavedSearchFilters as SavedSearchFilters
    from .schedule import Schedule as Schedule
    from .scheduled_action_payload import ScheduledActionPayload as ScheduledActionPayload
    from .scheduled_action_payload_content import ScheduledActionPayloadContent as ScheduledActionPayloadContent
    from .scheduled_action_response import ScheduledActionResponse as ScheduledActionResponse
    from .scheduled_action_response_content import ScheduledActionResponseContent as ScheduledActionResponseContent
    from .scheduled_attributes import ScheduledAttributes as ScheduledAttributes
    from .scheduled_search import ScheduledSearch as ScheduledSearch
    from .scheduled_search_owner import ScheduledSearchOwner as ScheduledSearchOwner
    from .schema import Schema as Schema
    from .scope import Scope as Scope
    from .search import Search as Search
    from .search_aggregation_specification import SearchAggregationSpecification as SearchAggregationSpecification
    from .search_arguments import SearchArguments as SearchArguments
    from .search_attribute_config import SearchAttributeConfig as SearchAttributeConfig
    from .search_criteria import SearchCriteria as SearchCriteria
    from .search_criteria_filter import SearchCriteriaFilter as SearchCriteriaFilter
    from .search_criteria_filters_value_range import SearchCriteriaFiltersValueRange as SearchCriteriaFiltersValueRange
    from .search_criteria_filters_value_range_lower import (
        SearchCriteriaFiltersValueRangeLower as SearchCriteriaFiltersValueRangeLower,
    )
    from .search_criteria_query import SearchCriteriaQuery as SearchCriteriaQuery
    from .search_criteria_text_query import SearchCriteriaTextQuery as SearchCriteriaTextQuery
    from .search_export_report_arguments import SearchExportReportArguments as SearchExportReportArguments
    from .section_details import SectionDetails as SectionDetails
    from .sed import Sed as Sed
    from .sed_approval import SedApproval as SedApproval
    from .sed_approval_status import SedApprovalStatus as SedApprovalStatus
    from .sed_assignee import SedAssignee as SedAssignee
    from .sed_assignment import SedAssignment as SedAssignment
    from .sed_assignment_response import SedAssignmentResponse as SedAssignmentResponse
    from .sed_batch_record import SedBatchRecord as SedBatchRecord
    from .sed_batch_request import SedBatchRequest as SedBatchRequest
    from .sed_batch_response import SedBatchResponse as SedBatchResponse
    from .sed_batch_stats import SedBatchStats as SedBatchStats
    from .sed_patch import SedPatch as SedPatch
    from .segment import Segment as Segment
    from .segment_membership import SegmentMembership as SegmentMembership
    from .selector import Selector as Selector
    from .selector_account_match_config import SelectorAccountMatchConfig as SelectorAccountMatchConfig
    from .selector_account_match_config_match_expression import (
        SelectorAccountMatchConfigMatchExpression as SelectorAccountMatchConfigMatchExpression,
    )
    from .self_import_export_dto import SelfImportExportDto as SelfImportExportDto
    from .send_account_verification_request import SendAccountVerificationRequest as SendAccountVerificationRequest
    from .send_classify_machine_account_response import (
        SendClassifyMachineAccountResponse as SendClassifyMachineAccountResponse,
    )
    from .send_test_notification_request_dto import SendTestNotificationRequestDto as SendTestNotificationRequestDto
    from .service_desk_integration_dto import ServiceDeskIntegrationDto as ServiceDeskIntegrationDto
    from .service_desk_integration_template_dto import (
        ServiceDeskIntegrationTemplateDto as ServiceDeskIntegrationTemplateDto,
    )
    from .service_desk_integration_template_type import (
        ServiceDeskIntegrationTemplateType as ServiceDeskIntegrationTemplateType,
    )
    from .service_desk_source import ServiceDeskSource as ServiceDeskSource
    from .service_provider_configuration import ServiceProviderConfiguration as ServiceProviderConfiguration
    from .session_configuration import SessionConfiguration as SessionConfiguration
    from .set_icon_request import SetIconRequest as SetIconRequest
    from .set_icon_response import SetIconResponse as SetIconResponse
    from .set_lifecycle_state_request import SetLifecycleStateRequest as SetLifecycleStateRequest
    from .set_lifecycle_state_response import SetLifecycleStateResponse as SetLifecycleStateResponse
    from .sim_integration_details import SimIntegrationDetails as SimIntegrationDetails
    from .slim_campaign import SlimCampaign as SlimCampaign
    from .slim_discovered_applications import SlimDiscoveredApplications as SlimDiscoveredApplications
    from .sod_entitlement_ref import SodEntitlementRef as SodEntitlementRef
    from .sod_exempt_criteria import SodExemptCriteria as SodExemptCriteria
    from .sod_policy import SodPolicy as SodPolicy
    from .sod_policy_dto import SodPolicyDto as SodPolicyDto
    from .sod_policy_owner_ref import SodPolicyOwnerRef as SodPolicyOwnerRef
    from .sod_policy_schedule import SodPolicySchedule as SodPolicySchedule
    from .sod_recipient import SodRecipient as SodRecipient
    from .sod_violation_check import SodViolationCheck as SodViolationCheck
    from .sod_violation_check_result import SodViolationCheckResult as SodViolationCheckResult
    from .sod_violation_context import SodViolationContext as SodViolationContext
    from .sod_violation_context_check_completed import (
        SodViolationContextCheckCompleted as SodViolationContextCheckCompleted,
    )
    from .sod_violation_context_conflicting_access_criteria import (
        SodViolationContextConflictingAccessCriteria as SodViolationContextConflictingAccessCriteria,
    )
    from .sod_violation_criteria import SodViolationCriteria as SodViolationCriteria
    from .source import Source as Source
    from .source_account_created import SourceAccountCreated as SourceAccountCreated
    from .source_account_deleted import SourceAccountDeleted as SourceAccountDeleted
    from .source_account_selections import SourceAccountSelections as SourceAccountSelections
    from .source_account_updated import SourceAccountUpdated as SourceAccountUpdated
    from .source_app import SourceApp as SourceApp
    from .source_app_account_source import SourceAppAccountSource as SourceAppAccountSource
    from .source_app_bulk_update_request import SourceAppBulkUpdateRequest as SourceAppBulkUpdateRequest
    from .source_app_create_dto import SourceAppCreateDto as SourceAppCreateDto
    from .source_app_create_dto_account_source import SourceAppCreateDtoAccountSource as SourceAppCreateDtoAccountSource
    from .source_app_patch_dto import SourceAppPatchDto as SourceAppPatchDto
    from .source_cluster import SourceCluster as SourceCluster
    from .source_cluster_dto import SourceClusterDto as SourceClusterDto
    from .source_code import SourceCode as SourceCode
    from .source_connections_dto import SourceConnectionsDto as SourceConnectionsDto
    from .source_created import SourceCreated as SourceCreated
    from .source_created_actor import SourceCreatedActor as SourceCreatedActor
    from .source_creation_errors import SourceCreationErrors as SourceCreationErrors
    from .source_deleted import SourceDeleted as SourceDeleted
    from .source_entitlement_request_config import SourceEntitlementRequestConfig as SourceEntitlementRequestConfig
    from .source_health_dto import SourceHealthDto as SourceHealthDto
    from .source_item_ref import SourceItemRef as SourceItemRef
    from .source_ref import SourceRef as SourceRef
    from .source_schedule import SourceSchedule as SourceSchedule
    from .source_sync_job import SourceSyncJob as SourceSyncJob
    from .source_sync_payload import SourceSyncPayload as SourceSyncPayload
    from .source_updated import SourceUpdated as SourceUpdated
    from .source_updated_actor import SourceUpdatedActor as SourceUpdatedActor
    from .source_usage import SourceUsage as SourceUsage
    from .source_usage_status import SourceUsageStatus as SourceUsageStatus
    from .sp_config_export_job import SpConfigExportJob as SpConfigExportJob
    from .sp_config_export_job_status import SpConfigExportJobStatus as SpConfigExportJobStatus
    from .sp_config_export_results import SpConfigExportResults as SpConfigExportResults
    from .sp_config_import_job_status import SpConfigImportJobStatus as SpConfigImportJobStatus
    from .sp_config_import_results import SpConfigImportResults as SpConfigImportResults
    from .sp_config_job import SpConfigJob as SpConfigJob
    from .sp_config_message import SpConfigMessage as SpConfigMessage
    from .sp_config_object import SpConfigObject as SpConfigObject
    from .sp_config_rule import SpConfigRule as SpConfigRule
    from .sp_config_rules import SpConfigRules as SpConfigRules
    from .sp_details import SpDetails as SpDetails
    from .split import Split as Split
    from .start_invocation_input import StartInvocationInput as StartInvocationInput
    from .start_launcher_response import StartLauncherResponse as StartLauncherResponse
    from .static import Static as Static
    from .status_response import StatusResponse as StatusResponse
    from .sub_search_aggregation_specification import (
        SubSearchAggregationSpecification as SubSearchAggregationSpecification,
    )
    from .subscription import Subscription as Subscription
    from .subscription_patch_operation import SubscriptionPatchOperation as SubscriptionPatchOperation
    from .subscription_post_request import SubscriptionPostRequest as SubscriptionPostRequest
    from .subscription_put_request import SubscriptionPutRequest as SubscriptionPutRequest
    from .substring import Substring as Substring
    from .tag import Tag as Tag
    from .tag_category_ref import TagCategoryRef as TagCategoryRef
    from .tagged_object import TaggedObject as TaggedObject
    from .tagged_object_dto import TaggedObjectDto as TaggedObjectDto
    from .target import Target as Target
    from .task_definition_summary import TaskDefinitionSummary as TaskDefinitionSummary
    from .task_result_details import TaskResultDetails as TaskResultDetails
    from .task_result_dto import TaskResultDto as TaskResultDto
    from .task_result_message import TaskResultMessage as TaskResultMessage
    from .task_result_response import TaskResultResponse as TaskResultResponse
    from .task_result_return import TaskResultReturn as TaskResultReturn
    from .task_result_simplified import TaskResultSimplified as TaskResultSimplified
    from .task_return_details import TaskReturnDetails as TaskReturnDetails
    from .task_status import TaskStatus as TaskStatus
    from .task_status_message import TaskStatusMessage as TaskStatusMessage
    from .template_bulk_delete_dto import TemplateBulkDeleteDto as TemplateBulkDeleteDto
    from .template_dto import TemplateDto as TemplateDto
    from .template_dto_default import TemplateDtoDefault as TemplateDtoDefault
    from .template_slack import TemplateSlack as TemplateSlack
    from .template_teams import TemplateTeams as TemplateTeams
    from .tenant import Tenant as Tenant
    from .tenant_configuration_details import TenantConfigurationDetails as TenantConfigurationDetails
    from .tenant_configuration_request import TenantConfigurationRequest as TenantConfigurationRequest
    from .tenant_configuration_response import TenantConfigurationResponse as TenantConfigurationResponse
    from .tenant_context_entry import TenantContextEntry as TenantContextEntry
    from .tenant_ui_metadata_item_response import TenantUiMetadataItemResponse as TenantUiMetadataItemResponse
    from .tenant_ui_metadata_item_update_request import (
        TenantUiMetadataItemUpdateRequest as TenantUiMetadataItemUpdateRequest,
    )
    from .test_external_execute_workflow_request import (
        TestExternalExecuteWorkflowRequest as TestExternalExecuteWorkflowRequest,
    )
    from .test_external_execute_workflow_response import (
        TestExternalExecuteWorkflowResponse as TestExternalExecuteWorkflowResponse,
    )
    from .test_invocation import TestInvocation as TestInvocation
    from .test_source_connection_multihost_response import (
        TestSourceConnectionMultihostResponse as TestSourceConnectionMultihostResponse,
    )
    from .test_workflow_request import TestWorkflowRequest as TestWorkflowRequest
    from .test_workflow_response import TestWorkflowResponse as TestWorkflowResponse
    from .text_query import TextQuery as TextQuery
    from .transform import Transform as Transform
    from .transform_definition import TransformDefinition as TransformDefinition
    from .transform_identity_attribute import TransformIdentityAttribute as TransformIdentityAttribute
    from .transform_read import TransformRead as TransformRead
    from .transform_reference import TransformReference as TransformReference
    from .transform_rule import TransformRule as TransformRule
    from .translation_message import TranslationMessage as TranslationMessage
    from .trigger import Trigger as Trigger
    from .trigger_requested_item import TriggerRequestedItem as TriggerRequestedItem
    from .trim import Trim as Trim
    from .type_ahead_query import TypeAheadQuery as TypeAheadQuery
    from .typed_reference import TypedReference as TypedReference
    from .uncorrelated_accounts_report_arguments import (
        UncorrelatedAccountsReportArguments as UncorrelatedAccountsReportArguments,
    )
    from .update_detail import UpdateDetail as UpdateDetail
    from .upper import Upper as Upper
    from .user_app import UserApp as UserApp
    from .user_app_owner import UserAppOwner as UserAppOwner
    from .uuid_generator import UUIDGenerator as UUIDGenerator
    from .v3_connector_dto import V3ConnectorDto as V3ConnectorDto
    from .v3_create_connector_dto import V3CreateConnectorDto as V3CreateConnectorDto
    from .va_cluster_status_change_event import VAClusterStatusChangeEvent as VAClusterStatusChangeEvent
    from .va_cluster_status_change_event_application import (
        VAClusterStatusChangeEventApplication as VAClusterStatusChangeEventApplication,
    )
    from .validate_filter_input_dto import ValidateFilterInputDto as ValidateFilterInputDto
    from .validate_filter_output_dto import ValidateFilterOutputDto as ValidateFilterOutputDto
    from .violation_context import ViolationContext as ViolationContext
    from .violation_owner_assignment_config import ViolationOwnerAssignmentConfig as ViolationOwnerAssignmentConfig
    from .violation_owner_assignment_config_owner_ref import (
        ViolationOwnerAssignmentConfigOwnerRef as ViolationOwnerAssignmentConfigOwnerRef,
    )
    from .violation_prediction import ViolationPrediction as ViolationPrediction
    from .visibility_criteria import VisibilityCriteria as VisibilityCriteria
    from .work_item_forward import WorkItemForward as WorkItemForward
    from .work_items import WorkItems as WorkItems
    from .work_items_count import WorkItemsCount as WorkItemsCount
    from .work_items_summary import WorkItemsSummary as WorkItemsSummary
    from .workflow import Workflow as Workflow
    from .workflow_body import WorkflowBody as WorkflowBody
    from .workflow_definition import WorkflowDefinition as WorkflowDefinition
    from .workflow_execution import WorkflowExecution as WorkflowExecution
    from .workflow_execution_event import WorkflowExecutionEvent as WorkflowExecutionEvent
    from .workflow_library_action import WorkflowLibraryAction as WorkflowLibraryAction
    from .workflow_library_form_fields import WorkflowLibraryFormFields as WorkflowLibraryFormFields
    from .workflow_library_operator import WorkflowLibraryOperator as WorkflowLibraryOperator
    from .workflow_library_trigger import WorkflowLibraryTrigger as WorkflowLibraryTrigger
    from .workflow_modified_by import WorkflowModifiedBy as WorkflowModifiedBy
    from .workflow_o_auth_client import WorkflowOAuthClient as WorkflowOAuthClient
    from .workflow_trigger import WorkflowTrigger as WorkflowTrigger
    from .workgroup_bulk_delete_request import WorkgroupBulkDeleteRequest as WorkgroupBulkDeleteRequest
    from .workgroup_connection_dto import WorkgroupConnectionDto as WorkgroupConnectionDto
    from .workgroup_delete_item import WorkgroupDeleteItem as WorkgroupDeleteItem
    from .workgroup_dto import WorkgroupDto as WorkgroupDto
    from .workgroup_dto_owner import WorkgroupDtoOwner as WorkgroupDtoOwner
    from .workgroup_member_add_item import WorkgroupMemberAddItem as WorkgroupMemberAddItem
    from .workgroup_member_delete_item import WorkgroupMemberDeleteItem as WorkgroupMemberDeleteItem

_MODULES = {
    "AccessConstraintOperator": "._enums",
    "AccessDurationTimeUnit": "._enums",
    "AccessItemDiffEventType": "._enums",
    "AccessItemRefType": "._enums",
    "AccessItemType": "._enums",
    "AccessProfileApprovalSchemeApproverType": "._enums",
    "AccessProfileRefType": "._enums",
    "AccessProfileUsageUsedByItemType": "._enums",
    "AccessRequestItemResponseDecision": "._enums",
    "AccessRequestItemType": "._enums",
    "AccessRequestPhasesResult": "._enums",
    "AccessRequestPhasesState": "._enums",
    "AccessRequestPostApprovalDecision": "._enums",
    "AccessRequestRecommendationItemType": "._enums",
    "AccessRequestType": "._enums",
    "AccessType": "._enums",
    "AccountActionType": "._enums",
    "AccountActivityApprovalStatus": "._enums",
    "AccountActivityItemOperation": "._enums",
    "AccountAggregationCompletedStatus": "._enums",
    "AccountAggregationState": "._enums",
    "AccountCorrelationConfigType": "._enums",
    "AccountOrigin": "._enums",
    "AccountStatusChangedStatusChangeNewStatus": "._enums",
    "AccountType": "._enums",
    "ActivityInsightsUsageDaysState": "._enums",
    "AggregationType": "._enums",
    "ApprovalCommentChangedToStatus": "._enums",
    "ApprovalCriteria": "._enums",
    "ApprovalPriority": "._enums",
    "ApprovalScheme": "._enums",
    "ApprovalSchemeForRoleApproverType": "._enums",
    "ApprovalState": "._enums",
    "ApprovalStatus": "._enums",
    "ApprovalStatusDtoOriginalOwnerType": "._enums",
    "AttributeDefinitionType": "._enums",
    "AttributeMappingsTargetType": "._enums",
    "AuthProfileType": "._enums",
    "AuthUserCapability": "._enums",
    "BackupOptionsIncludeType": "._enums",
    "BackupResponseBackupType": "._enums",
    "BackupResponseCloudStorageStatus": "._enums",
    "BackupResponseHydrationStatus": "._enums",
    "BackupResponseType": "._enums",
    "BucketType": "._enums",
    "BulkAddTaggedObjectOperation": "._enums",
    "CampaignActivatedCampaignStatus": "._enums",
    "CampaignAlertLevel": "._enums",
    "CampaignCompleteOptionsAutoCompleteAction": "._enums",
    "CampaignEndedCampaignStatus": "._enums",
    "CampaignEventType": "._enums",
    "CampaignFilterDetailsMode": "._enums",
    "CampaignFilterType": "._enums",
    "CampaignGeneratedCampaignStatus": "._enums",
    "CampaignMachineAccountCampaignInfoReviewerType": "._enums",
    "CampaignReferenceType": "._enums",
    "CampaignReportStatus": "._enums",
    "CampaignReportType": "._enums",
    "CampaignSearchCampaignInfoType": "._enums",
    "CampaignStatus": "._enums",
    "CampaignTemplateScheduleDaysType": "._enums",
    "CampaignTemplateScheduleType": "._enums",
    "CampaignType": "._enums",
    "CertificationDecision": "._enums",
    "CertificationPhase": "._enums",
    "CertificationReferenceType": "._enums",
    "CertificationTaskTargetType": "._enums",
    "CertificationTaskType": "._enums",
    "ClientType": "._enums",
    "CloseAccessRequestCompletionStatus": "._enums",
    "CloseAccessRequestExecutionStatus": "._enums",
    "ClusterType": "._enums",
    "CommonAccessItemState": "._enums",
    "CommonAccessType": "._enums",
    "CompareIdentitySnapshotsAccessTypeAccessType": "._enums",
    "CompletedApprovalState": "._enums",
    "CompletionStatus": "._enums",
    "ConditionEffectType": "._enums",
    "ConditionRuleOperator": "._enums",
    "ConditionRuleSourceType": "._enums",
    "ConditionRuleValueType": "._enums",
    "ConfigTypeEnum": "._enums",
    "ConfigTypeEnumCamel": "._enums",
    "ConnectedObjectType": "._enums",
    "ConnectorRuleResponseType": "._enums",
    "ConnectorRuleValidationResponseState": "._enums",
    "ConnectorSchemaType": "._enums",
    "CorrelatedGovernanceEventType": "._enums",
    "CorrelatedStatus": "._enums",
    "CorrelationConfigAttributeAssignmentMatchMode": "._enums",
    "CorrelationConfigAttributeAssignmentOperation": "._enums",
    "CriteriaType": "._enums",
    "DateCompareOperator": "._enums",
    "DependantConnectionsMissingDtoDependencyType": "._enums",
    "DeployResponseType": "._enums",
    "DetailsRole": "._enums",
    "DimensionCriteriaKeyType": "._enums",
    "DimensionCriteriaOperation": "._enums",
    "DimensionMembershipSelectorType": "._enums",
    "DimensionRefType": "._enums",
    "DiscoveredApplicationsRiskLevel": "._enums",
    "DocumentType": "._enums",
    "DraftResponseApprovalStatus": "._enums",
    "DraftResponseMode": "._enums",
    "DraftResponseType": "._enums",
    "DtoType": "._enums",
    "EmailStatusDtoVerificationStatus": "._enums",
    "EntitlementApprovalSchemeApproverType": "._enums",
    "EntitlementType": "._enums",
    "ExecutionStatus": "._enums",
    "ExpressionOperator": "._enums",
    "FieldDetailsDtoType": "._enums",
    "FilterType": "._enums",
    "FormConditionRuleOperator": "._enums",
    "FormDefinitionInputType": "._enums",
    "FormDefinitionSelfImportExportDtoType": "._enums",
    "FormElementDataSourceIndex": "._enums",
    "FormElementDynamicDataSourceConfigObjectType": "._enums",
    "FormElementDynamicDataSourceType": "._enums",
    "FormElementType": "._enums",
    "FormElementValidationsSetValidationType": "._enums",
    "FormInstanceCreatedByType": "._enums",
    "FormInstanceResponseState": "._enums",
    "FormUsedByType": "._enums",
    "GetAccessRequestIdentityMetricsType": "._enums",
    "GetCampaignDetail": "._enums",
    "GetConnectorLocale": "._enums",
    "GetIdentityAccessSummariesType": "._enums",
    "GetPeerGroupOutliersStrategy": "._enums",
    "GetReportFileFormat": "._enums",
    "GetSourceSchemasIncludeTypes": "._enums",
    "GetTaggedObjectType": "._enums",
    "GovernanceGroupType": "._enums",
    "GrantType": "._enums",
    "HealthCheckResultStatus": "._enums",
    "HttpAuthenticationType": "._enums",
    "HttpDispatchMode": "._enums",
    "IconObjectType": "._enums",
    "IdentityProcessingState": "._enums",
    "IdentityStatus": "._enums",
    "IdentityType": "._enums",
    "ImportObjectType": "._enums",
    "Index": "._enums",
    "InteractiveProcessType": "._enums",
    "InvocationStatusType": "._enums",
    "JsonPatchOperationOp": "._enums",
    "LifecyclestateDeletedType": "._enums",
    "ListIdentitiesDefaultFilter": "._enums",
    "ListIdentityAccessItemsType": "._enums",
    "ListIdentitySnapshotsInterval": "._enums",
    "ListRequestableObjectsType": "._enums",
    "LocaleOrigin": "._enums",
    "MachineAccountClassificationMethod": "._enums",
    "MachineClassificationConfigClassificationMethod": "._enums",
    "MachineClassificationCriteriaOperation": "._enums",
    "MailFromAttributesMailFromDomainStatus": "._enums",
    "ManagedClientClusterType": "._enums",
    "ManagedClientProvisionStatus": "._enums",
    "ManagedClientStatusCode": "._enums",
    "ManagedClientType": "._enums",
    "ManagedClusterConsolidatedHealthIndicatorsStatus": "._enums",
    "ManagedClusterEncryptionConfigFormat": "._enums",
    "ManagedClusterStatus": "._enums",
    "ManagedClusterTypes": "._enums",
    "ManagedClusterUpdatePreferencesUpdateState": "._enums",
    "MandatoryCommentRequirement": "._enums",
    "ManualWorkItemState": "._enums",
    "MembershipType": "._enums",
    "MetricType": "._enums",
    "MfaConfigTestResponseState": "._enums",
    "MultiHostIntegrationsConnectionType": "._enums",
    "MultiHostStatus": "._enums",
    "NamedConstructs": "._enums",
    "NativeChangeDetectionConfigOperation": "._enums",
    "NonEmployeeBulkUploadState": "._enums",
    "NonEmployeeIdentityDtoType": "._enums",
    "NonEmployeeSchemaAttributeType": "._enums",
    "ObjectMappingRequestObjectType": "._enums",
    "OperationObject": "._enums",
    "OutlierFeatureName": "._enums",
    "OutlierType": "._enums",
    "OutlierUnignoreType": "._enums",
    "OutlierValueTypeName": "._enums",
    "PasswordInstructionPageId": "._enums",
    "PasswordPolicyType": "._enums",
    "PasswordStatusState": "._enums",
    "PatchPotentialRoleRequestItemOp": "._enums",
    "PatchSubscriptionRequestItemOp": "._enums",
    "PendingApprovalAction": "._enums",
    "ProductOrgType": "._enums",
    "ProvisionedAccountResult": "._enums",
    "ProvisionedAttributeOperation": "._enums",
    "ProvisioningCriteriaOperation": "._enums",
    "ProvisioningState": "._enums",
    "PublicIdentityState": "._enums",
    "QueryType": "._enums",
    "ReassignReferenceType": "._enums",
    "ReassignmentType": "._enums",
    "ReassignmentTypeEnum": "._enums",
    "RecommendationMethod": "._enums",
    "RecommendationResponseRecommendation": "._enums",
    "RecommendationType": "._enums",
    "ReportFormat": "._enums",
    "ReportResultType": "._enums",
    "ReportResultsStatus": "._enums",
    "ReportType": "._enums",
    "RequestableObjectRequestStatus": "._enums",
    "RequestableObjectType": "._enums",
    "RequestedItemDetailsType": "._enums",
    "RequestedItemStatusRequestState": "._enums",
    "RoleAssignmentDtoAssignerType": "._enums",
    "RoleAssignmentSourceType": "._enums",
    "RoleBulkUpdateResponseStatus": "._enums",
    "RoleCriteriaKeyType": "._enums",
    "RoleCriteriaOperation": "._enums",
    "RoleGetAllBulkUpdateResponseStatus": "._enums",
    "RoleInsightsResponseStatus": "._enums",
    "RoleMembershipSelectorType": "._enums",
    "RoleMetadataBulkUpdateByIdRequestOperation": "._enums",
    "RoleMetadataBulkUpdateByIdRequestReplaceScope": "._enums",
    "RoleMiningPotentialRoleExportState": "._enums",
    "RoleMiningPotentialRoleProvisionState": "._enums",
    "RoleMiningRoleType": "._enums",
    "RoleMiningSessionScopingMethod": "._enums",
    "RoleMiningSessionState": "._enums",
    "RuleType": "._enums",
    "ScheduleType": "._enums",
    "ScheduledActionJobType": "._enums",
    "ScheduledAttributesFrequency": "._enums",
    "ScopeType": "._enums",
    "ScopeVisibilityType": "._enums",
    "SearchFilterType": "._enums",
    "SearchGetIndex": "._enums",
    "SedAssigneeType": "._enums",
    "SelectorType": "._enums",
    "SelfImportExportDtoType": "._enums",
    "SendAccountVerificationRequestVia": "._enums",
    "SendClassifyMachineAccountClassificationMode": "._enums",
    "SendTestNotificationRequestDtoMedium": "._enums",
    "SodPolicyDtoType": "._enums",
    "SodPolicyOwnerRefType": "._enums",
    "SodPolicyState": "._enums",
    "SodPolicyType": "._enums",
    "SodViolationContextCheckCompletedState": "._enums",
    "SourceFeature": "._enums",
    "SourceHealthDtoStatus": "._enums",
    "SourceScheduleType": "._enums",
    "SourceStatus": "._enums",
    "SourceSyncJobStatus": "._enums",
    "SourceType": "._enums",
    "SourceUsageState": "._enums",
    "SpConfigJobStatus": "._enums",
    "SpConfigJobType": "._enums",
    "StandardLevel": "._enums",
    "StatusResponseStatus": "._enums",
    "SubscriptionType": "._enums",
    "TargetType": "._enums",
    "TaskCompletionStatus": "._enums",
    "TaskResultDetailsType": "._enums",
    "TaskResultSimplifiedCompletionStatus": "._enums",
    "TaskResultType": "._enums",
    "TaskStatusCompletionStatus": "._enums",
    "TaskStatusMessageType": "._enums",
    "TaskStatusType": "._enums",
    "TemplateDtoMedium": "._enums",
    "TestMFAConfigMethod": "._enums",
    "TransformType": "._enums",
    "TriggerRequestedItemOperation": "._enums",
    "TriggerType": "._enums",
    "UpdateDetailStatus": "._enums",
    "UpdateMultiHostSourcesRequestItemOp": "._enums",
    "UsageType": "._enums",
    "V3ConnectorDtoStatus": "._enums",
    "V3CreateConnectorDtoStatus": "._enums",
    "VAClusterStatusChangeEventType": "._enums",
    "ViolationOwnerAssignmentConfigAssignmentRule": "._enums",
    "ViolationOwnerAssignmentConfigOwnerRefType": "._enums",
    "WorkItemState": "._enums",
    "WorkItemStateManualWorkItems": "._enums",
    "WorkItemTypeManualWorkItems": "._enums",
    "WorkflowExecutionEventType": "._enums",
    "WorkflowExecutionStatus": "._enums",
    "WorkflowLibraryFormFieldsType": "._enums",
    "WorkflowLibraryTriggerType": "._enums",
    "WorkflowTriggerType": "._enums",
    "WorkflowType": "._enums",
    "WorkgroupConnectionDtoConnectionType": "._enums",
    "AccessApps": ".access_apps",
    "AccessAppsOwner": ".access_apps_owner",
    "AccessConstraint": ".access_constraint",
    "AccessCriteria": ".access_criteria",
    "AccessDuration": ".access_duration",
    "AccessItemAccessProfileResponse": ".access_item_access_profile_response",
    "AccessItemAccessProfileResponseAppRef": ".access_item_access_profile_response_app_ref",
    "AccessItemAccountResponse": ".access_item_account_response",
    "AccessItemAppResponse": ".access_item_app_response",
    "AccessItemAssociated": ".access_item_associated",
    "AccessItemDiff": ".access_item_diff",
    "AccessItemEntitlementResponse": ".access_item_entitlement_response",
    "AccessItemRef": ".access_item_ref",
    "AccessItemRemoved": ".access_item_removed",
    "AccessItemRequestedFor": ".access_item_requested_for",
    "AccessItemRequestedForDto": ".access_item_requested_for_dto",
    "AccessItemRequester": ".access_item_requester",
    "AccessItemRequesterDto": ".access_item_requester_dto",
    "AccessItemReviewedBy": ".access_item_reviewed_by",
    "AccessItemRoleResponse": ".access_item_role_response",
    "AccessModelMetadata": ".access_model_metadata",
    "AccessModelMetadataValue": ".access_model_metadata_value",
    "AccessProfile": ".access_profile",
    "AccessProfileApprovalScheme": ".access_profile_approval_scheme",
    "AccessProfileBulkDeleteRequest": ".access_profile_bulk_delete_request",
    "AccessProfileBulkDeleteResponse": ".access_profile_bulk_delete_response",
    "AccessProfileDetails": ".access_profile_details",
    "AccessProfileDetailsAccountSelector": ".access_profile_details_account_selector",
    "AccessProfileDocument": ".access_profile_document",
    "AccessProfileDocuments": ".access_profile_documents",
    "AccessProfileEntitlement": ".access_profile_entitlement",
    "AccessProfileRef": ".access_profile_ref",
    "AccessProfileRequestableChange": ".access_profile_requestable_change",
    "AccessProfileRole": ".access_profile_role",
    "AccessProfileSourceRef": ".access_profile_source_ref",
    "AccessProfileSummary": ".access_profile_summary",
    "AccessProfileUpdateItem": ".access_profile_update_item",
    "AccessProfileUsage": ".access_profile_usage",
    "AccessProfileUsageRef": ".access_profile_usage_ref",
    "AccessRecommendationMessage": ".access_recommendation_message",
    "AccessRequest": ".access_request",
    "AccessRequestAdminItemStatus": ".access_request_admin_item_status",
    "AccessRequestApproversListResponse": ".access_request_approvers_list_response",
    "AccessRequestConfig": ".access_request_config",
    "AccessRequestContext": ".access_request_context",
    "AccessRequestDynamicApprover": ".access_request_dynamic_approver",
    "AccessRequestDynamicApproverOutput": ".access_request_dynamic_approver_output",
    "AccessRequestIdentityMetrics": ".access_request_identity_metrics",
    "AccessRequestItem": ".access_request_item",
    "AccessRequestPhases": ".access_request_phases",
    "AccessRequestPostApproval": ".access_request_post_approval",
    "AccessRequestPostApprovalInfo": ".access_request_post_approval_info",
    "AccessRequestPostApprovalItem": ".access_request_post_approval_item",
    "AccessRequestPreApproval": ".access_request_pre_approval",
    "AccessRequestPreApprovalOutput": ".access_request_pre_approval_output",
    "AccessRequestRecommendationActionItemDto": ".access_request_recommendation_action_item_dto",
    "AccessRequestRecommendationActionItemResponseDto": ".access_request_recommendation_action_item_response_dto",
    "AccessRequestRecommendationConfigDto": ".access_request_recommendation_config_dto",
    "AccessRequestRecommendationItem": ".access_request_recommendation_item",
    "AccessRequestRecommendationItemDetail": ".access_request_recommendation_item_detail",
    "AccessRequestRecommendationItemDetailAccess": ".access_request_recommendation_item_detail_access",
    "AccessRequestResponse": ".access_request_response",
    "AccessRequestTracking": ".access_request_tracking",
    "AccessRequested": ".access_requested",
    "AccessRequestedAccount": ".access_requested_account",
    "AccessReviewItem": ".access_review_item",
    "AccessSummary": ".access_summary",
    "AccessSummaryAccess": ".access_summary_access",
    "Account": ".account",
    "AccountAction": ".account_action",
    "AccountActivity": ".account_activity",
    "AccountActivityApproval": ".account_activity_approval",
    "AccountActivityApprovalComment": ".account_activity_approval_comment",
    "AccountActivityDocument": ".account_activity_document",
    "AccountActivityDocuments": ".account_activity_documents",
    "AccountActivityItem": ".account_activity_item",
    "AccountAggregationCompleted": ".account_aggregation_completed",
    "AccountAggregationCompletedStats": ".account_aggregation_completed_stats",
    "AccountAggregationStatus": ".account_aggregation_status",
    "AccountAttribute": ".account_attribute",
    "AccountAttributes": ".account_attributes",
    "AccountAttributesChanged": ".account_attributes_changed",
    "AccountAttributesChangedAccount": ".account_attributes_changed_account",
    "AccountAttributesChangedChange": ".account_attributes_changed_change",
    "AccountAttributesCreate": ".account_attributes_create",
    "AccountAttributesCreateAttributes": ".account_attributes_create_attributes",
    "AccountCorrelated": ".account_correlated",
    "AccountCorrelatedAccount": ".account_correlated_account",
    "AccountCorrelatedSource": ".account_correlated_source",
    "AccountCorrelationConfigRef": ".account_correlation_config_ref",
    "AccountInfoDto": ".account_info_dto",
    "AccountInfoRef": ".account_info_ref",
    "AccountItemRef": ".account_item_ref",
    "AccountRequest": ".account_request",
    "AccountRequestInfo": ".account_request_info",
    "AccountRequestResult": ".account_request_result",
    "AccountSelector": ".account_selector",
    "AccountSource": ".account_source",
    "AccountStatusChanged": ".account_status_changed",
    "AccountStatusChangedStatusChange": ".account_status_changed_status_change",
    "AccountToggleRequest": ".account_toggle_request",
    "AccountUncorrelated": ".account_uncorrelated",
    "AccountUnlockRequest": ".account_unlock_request",
    "AccountUsage": ".account_usage",
    "AccountsAsyncResult": ".accounts_async_result",
    "AccountsCollectedForAggregation": ".accounts_collected_for_aggregation",
    "AccountsExportReportArguments": ".accounts_export_report_arguments",
    "AccountsSelectionRequest": ".accounts_selection_request",
    "AccountsSelectionResponse": ".accounts_selection_response",
    "ActivateCampaignOptions": ".activate_campaign_options",
    "ActivityIdentity": ".activity_identity",
    "ActivityInsights": ".activity_insights",
    "AdditionalOwnerRef": ".additional_owner_ref",
    "AdminReviewReassign": ".admin_review_reassign",
    "AdminReviewReassignTo": ".admin_review_reassign_to",
    "AggregationResult": ".aggregation_result",
    "Aggregations": ".aggregations",
    "App": ".app",
    "AppAccount": ".app_account",
    "AppAccountDetails": ".app_account_details",
    "AppAccountDetailsSourceAccount": ".app_account_details_source_account",
    "Approval": ".approval",
    "ApprovalBatch": ".approval_batch",
    "ApprovalComment": ".approval_comment",
    "ApprovalDescription": ".approval_description",
    "ApprovalForwardHistory": ".approval_forward_history",
    "ApprovalIdentity": ".approval_identity",
    "ApprovalItemDetails": ".approval_item_details",
    "ApprovalName": ".approval_name",
    "ApprovalReference": ".approval_reference",
    "ApprovalReminderAndEscalationConfig": ".approval_reminder_and_escalation_config",
    "ApprovalSchemeForRole": ".approval_scheme_for_role",
    "ApprovalStatusDto": ".approval_status_dto",
    "ApprovalStatusDtoOriginalOwner": ".approval_status_dto_original_owner",
    "ApprovalSummary": ".approval_summary",
    "Argument": ".argument",
    "ArmSapSystemIdMapping": ".arm_sap_system_id_mapping",
    "AssignmentContextDto": ".assignment_context_dto",
    "AssociationDetail": ".association_detail",
    "AttrSyncSource": ".attr_sync_source",
    "AttrSyncSourceAttributeConfig": ".attr_sync_source_attribute_config",
    "AttrSyncSourceConfig": ".attr_sync_source_config",
    "AttributeChange": ".attribute_change",
    "AttributeDTO": ".attribute_dto",
    "AttributeDTOList": ".attribute_dto_list",
    "AttributeDefinition": ".attribute_definition",
    "AttributeMappingAttributes": ".attribute_mapping_attributes",
    "AttributeMappingInput": ".attribute_mapping_input",
    "AttributeMappings": ".attribute_mappings",
    "AttributeMappingsTarget": ".attribute_mappings_target",
    "AttributeMappingsTransformDefinition": ".attribute_mappings_transform_definition",
    "AttributeRequest": ".attribute_request",
    "AttributeValueDTO": ".attribute_value_dto",
    "AttributesChanged": ".attributes_changed",
    "AuditDetails": ".audit_details",
    "AuthProfile": ".auth_profile",
    "AuthProfileSummary": ".auth_profile_summary",
    "AuthUser": ".auth_user",
    "AutoApprovalData": ".auto_approval_data",
    "BackupObjectNames": ".backup_object_names",
    "BackupOptions": ".backup_options",
    "BackupResponse": ".backup_response",
    "Base64Decode": ".base_64_decode",
    "Base64Encode": ".base_64_encode",
    "BaseAccessProfile": ".base_access_profile",
    "BaseAccount": ".base_account",
    "BaseEntitlement": ".base_entitlement",
    "BaseReferenceDto": ".base_reference_dto",
    "BaseSegment": ".base_segment",
    "BasicAuthConfig": ".basic_auth_config",
    "BearerTokenAuthConfig": ".bearer_token_auth_config",
    "BeforeProvisioningRuleDto": ".before_provisioning_rule_dto",
    "Bound": ".bound",
    "BrandingItem": ".branding_item",
    "BrandingItemCreate": ".branding_item_create",
    "BucketAggregation": ".bucket_aggregation",
    "BulkAddTaggedObject": ".bulk_add_tagged_object",
    "BulkApproveAccessRequest": ".bulk_approve_access_request",
    "BulkCancelAccessRequest": ".bulk_cancel_access_request",
    "BulkIdentitiesAccountsResponse": ".bulk_identities_accounts_response",
    "BulkRemoveTaggedObject": ".bulk_remove_tagged_object",
    "BulkTaggedObjectResponse": ".bulk_tagged_object_response",
    "Campaign": ".campaign",
    "CampaignActivated": ".campaign_activated",
    "CampaignActivatedCampaign": ".campaign_activated_campaign",
    "CampaignAlert": ".campaign_alert",
    "CampaignCompleteOptions": ".campaign_complete_options",
    "CampaignEnded": ".campaign_ended",
    "CampaignEndedCampaign": ".campaign_ended_campaign",
    "CampaignFilter": ".campaign_filter",
    "CampaignFilterCriteria": ".campaign_filter_criteria",
    "CampaignFilterDetails": ".campaign_filter_details",
    "CampaignGenerated": ".campaign_generated",
    "CampaignGeneratedCampaign": ".campaign_generated_campaign",
    "CampaignMachineAccountCampaignInfo": ".campaign_machine_account_campaign_info",
    "CampaignOwner": ".campaign_owner",
    "CampaignReference": ".campaign_reference",
    "CampaignRemediatorRef": ".campaign_remediator_ref",
    "CampaignReport": ".campaign_report",
    "CampaignReportsConfig": ".campaign_reports_config",
    "CampaignRoleCompositionCampaignInfo": ".campaign_role_composition_campaign_info",
    "CampaignSearchCampaignInfo": ".campaign_search_campaign_info",
    "CampaignSearchCampaignInfoReviewer": ".campaign_search_campaign_info_reviewer",
    "CampaignSourceOwnerCampaignInfo": ".campaign_source_owner_campaign_info",
    "CampaignTemplate": ".campaign_template",
    "CampaignTemplateSchedule": ".campaign_template_schedule",
    "CampaignTemplateScheduleDays": ".campaign_template_schedule_days",
    "CampaignTemplateScheduleMonths": ".campaign_template_schedule_months",
    "CampaignsDeleteRequest": ".campaigns_delete_request",
    "CancelAccessRequest": ".cancel_access_request",
    "CancelledRequestDetails": ".cancelled_request_details",
    "CertificationIdentitySummary": ".certification_identity_summary",
    "CertificationReference": ".certification_reference",
    "CertificationSignedOff": ".certification_signed_off",
    "CertificationSignedOffCertification": ".certification_signed_off_certification",
    "CertificationTask": ".certification_task",
    "CertifierResponse": ".certifier_response",
    "ClientLogConfiguration": ".client_log_configuration",
    "ClientLogConfigurationDurationMinutes": ".client_log_configuration_duration_minutes",
    "ClientLogConfigurationExpiration": ".client_log_configuration_expiration",
    "CloseAccessRequest": ".close_access_request",
    "ClusterManualUpgrade": ".cluster_manual_upgrade",
    "ClusterManualUpgradeJob": ".cluster_manual_upgrade_job",
    "Column": ".column",
    "Comment": ".comment",
    "CommentDto": ".comment_dto",
    "CommonAccessIDStatus": ".common_access_id_status",
    "CommonAccessItemAccess": ".common_access_item_access",
    "CommonAccessItemRequest": ".common_access_item_request",
    "CommonAccessItemResponse": ".common_access_item_response",
    "CommonAccessResponse": ".common_access_response",
    "CompleteInvocation": ".complete_invocation",
    "CompleteInvocationInput": ".complete_invocation_input",
    "CompletedApproval": ".completed_approval",
    "CompletedApprovalPreApprovalTriggerResult": ".completed_approval_pre_approval_trigger_result",
    "Concatenation": ".concatenation",
    "ConditionEffect": ".condition_effect",
    "ConditionEffectConfig": ".condition_effect_config",
    "ConditionRule": ".condition_rule",
    "Conditional": ".conditional",
    "ConfigObject": ".config_object",
    "ConfigType": ".config_type",
    "ConfigurationDetailsResponse": ".configuration_details_response",
    "ConfigurationItemRequest": ".configuration_item_request",
    "ConfigurationItemResponse": ".configuration_item_response",
    "ConfigurationResponse": ".configuration_response",
    "ConflictingAccessCriteria": ".conflicting_access_criteria",
    "ConnectedObject": ".connected_object",
    "ConnectorCustomizerCreateRequest": ".connector_customizer_create_request",
    "ConnectorCustomizerCreateResponse": ".connector_customizer_create_response",
    "ConnectorCustomizerUpdateResponse": ".connector_customizer_update_response",
    "ConnectorCustomizerVersionCreateResponse": ".connector_customizer_version_create_response",
    "ConnectorCustomizersResponse": ".connector_customizers_response",
    "ConnectorDetail": ".connector_detail",
    "ConnectorRuleCreateRequest": ".connector_rule_create_request",
    "ConnectorRuleResponse": ".connector_rule_response",
    "ConnectorRuleResponseSignature": ".connector_rule_response_signature",
    "ConnectorRuleUpdateRequest": ".connector_rule_update_request",
    "ConnectorRuleValidationResponse": ".connector_rule_validation_response",
    "ConnectorRuleValidationResponseDetail": ".connector_rule_validation_response_detail",
    "ConnectorSchemaRef": ".connector_schema_ref",
    "ContentBackupOptions": ".content_backup_options",
    "ContextAttributeDto": ".context_attribute_dto",
    "CorrelatedGovernanceEvent": ".correlated_governance_event",
    "CorrelationConfig": ".correlation_config",
    "CorrelationConfigAttributeAssignment": ".correlation_config_attribute_assignment",
    "CreateExternalExecuteWorkflowResponse": ".create_external_execute_workflow_response",
    "CreateFormDefinitionFileRequest": ".create_form_definition_file_request",
    "CreateFormDefinitionRequest": ".create_form_definition_request",
    "CreateFormInstanceRequest": ".create_form_instance_request",
    "CreateOAuthClientRequest": ".create_o_auth_client_request",
    "CreateOAuthClientResponse": ".create_o_auth_client_response",
    "CreatePersonalAccessTokenRequest": ".create_personal_access_token_request",
    "CreatePersonalAccessTokenResponse": ".create_personal_access_token_response",
    "CreateSavedSearchRequest": ".create_saved_search_request",
    "CreateScheduledSearchRequest": ".create_scheduled_search_request",
    "CreateUploadedConfigurationRequest": ".create_uploaded_configuration_request",
    "CreateWorkflowRequest": ".create_workflow_request",
    "CustomFields": ".custom_fields",
    "CustomPasswordInstruction": ".custom_password_instruction",
    "DataAccess": ".data_access",
    "DataAccessCategory": ".data_access_category",
    "DataAccessImpactScore": ".data_access_impact_score",
    "DataSegment": ".data_segment",
    "DateCompare": ".date_compare",
    "DateFormat": ".date_format",
    "DateMath": ".date_math",
    "DecomposeDiacriticalMarks": ".decompose_diacritical_marks",
    "DeleteNonEmployeeRecordsInBulkRequest": ".delete_non_employee_records_in_bulk_request",
    "DeleteSourceResponse": ".delete_source_response",
    "DependantAppConnections": ".dependant_app_connections",
    "DependantAppConnectionsAccountSource": ".dependant_app_connections_account_source",
    "DependantConnectionsMissingDto": ".dependant_connections_missing_dto",
    "DeployRequest": ".deploy_request",
    "DeployResponse": ".deploy_response",
    "Dimension": ".dimension",
    "DimensionBulkDeleteRequest": ".dimension_bulk_delete_request",
    "DimensionCriteriaKey": ".dimension_criteria_key",
    "DimensionCriteriaLevel1": ".dimension_criteria_level_1",
    "DimensionCriteriaLevel2": ".dimension_criteria_level_2",
    "DimensionCriteriaLevel3": ".dimension_criteria_level_3",
    "DimensionMembershipSelector": ".dimension_membership_selector",
    "DimensionRef": ".dimension_ref",
    "DimensionSchemaAttribute": ".dimension_schema_attribute",
    "DisplayReference": ".display_reference",
    "DkimAttributes": ".dkim_attributes",
    "DomainAddress": ".domain_address",
    "DomainStatusDto": ".domain_status_dto",
    "DraftApprovalComment": ".draft_approval_comment",
    "DraftResponse": ".draft_response",
    "E164Phone": ".e164_phone",
    "EmailNotificationOption": ".email_notification_option",
    "EmailStatusDto": ".email_status_dto",
    "Entitlement": ".entitlement",
    "EntitlementAccessModelMetadata": ".entitlement_access_model_metadata",
    "EntitlementAccessRequestConfig": ".entitlement_access_request_config",
    "EntitlementApprovalScheme": ".entitlement_approval_scheme",
    "EntitlementBulkUpdateRequest": ".entitlement_bulk_update_request",
    "EntitlementDocument": ".entitlement_document",
    "EntitlementDocuments": ".entitlement_documents",
    "EntitlementPermission": ".entitlement_permission",
    "EntitlementRef": ".entitlement_ref",
    "EntitlementRequestConfig": ".entitlement_request_config",
    "EntitlementRevocationRequestConfig": ".entitlement_revocation_request_config",
    "EntitlementSourceResetBaseReferenceDto": ".entitlement_source_reset_base_reference_dto",
    "EntityCreatedByDTO": ".entity_created_by_dto",
    "Error": ".error",
    "ErrorMessage": ".error_message",
    "ErrorMessageDto": ".error_message_dto",
    "ErrorResponseDto": ".error_response_dto",
    "EvaluateResponse": ".evaluate_response",
    "EventAttributes": ".event_attributes",
    "EventBridgeConfig": ".event_bridge_config",
    "EventDocument": ".event_document",
    "EventDocumentActor": ".event_document_actor",
    "EventDocuments": ".event_documents",
    "ExceptionAccessCriteria": ".exception_access_criteria",
    "ExceptionCriteria": ".exception_criteria",
    "ExceptionCriterion": ".exception_criterion",
    "ExpansionItem": ".expansion_item",
    "ExportFormDefinitionsByTenantResponseItemSelf": ".export_form_definitions_by_tenant_response_item_self",
    "ExportOptions": ".export_options",
    "ExportPayload": ".export_payload",
    "ExportedFormDefinition": ".exported_form_definition",
    "Expression": ".expression",
    "ExpressionChild": ".expression_child",
    "ExpressionValue": ".expression_value",
    "ExternalAttributes": ".external_attributes",
    "ExternalExecuteWorkflowRequest": ".external_execute_workflow_request",
    "FeatureValueDto": ".feature_value_dto",
    "FieldDetailsDto": ".field_details_dto",
    "Filter": ".filter_",
    "FilterAggregation": ".filter_aggregation",
    "FirstValid": ".first_valid",
    "FormCondition": ".form_condition",
    "FormDefinitionDynamicSchemaRequest": ".form_definition_dynamic_schema_request",
    "FormDefinitionDynamicSchemaRequestAttributes": ".form_definition_dynamic_schema_request_attributes",
    "FormDefinitionDynamicSchemaResponse": ".form_definition_dynamic_schema_response",
    "FormDefinitionFileUploadResponse": ".form_definition_file_upload_response",
    "FormDefinitionImport": ".form_definition_import",
    "FormDefinitionImportInfo": ".form_definition_import_info",
    "FormDefinitionInput": ".form_definition_input",
    "FormDefinitionResponse": ".form_definition_response",
    "FormDefinitionSelfImportExportDto": ".form_definition_self_import_export_dto",
    "FormDetails": ".form_details",
    "FormElement": ".form_element",
    "FormElementDataSourceConfigOptions": ".form_element_data_source_config_options",
    "FormElementDynamicDataSource": ".form_element_dynamic_data_source",
    "FormElementDynamicDataSourceConfig": ".form_element_dynamic_data_source_config",
    "FormElementPreviewRequest": ".form_element_preview_request",
    "FormElementValidationsSet": ".form_element_validations_set",
    "FormError": ".form_error",
    "FormInstanceCreatedBy": ".form_instance_created_by",
    "FormInstanceRecipient": ".form_instance_recipient",
    "FormInstanceResponse": ".form_instance_response",
    "FormOwner": ".form_owner",
    "FormUsedBy": ".form_used_by",
    "ForwardApprovalDto": ".forward_approval_dto",
    "FullDiscoveredApplications": ".full_discovered_applications",
    "GenerateRandomString": ".generate_random_string",
    "GetLaunchersResponse": ".get_launchers_response",
    "GetOAuthClientResponse": ".get_o_auth_client_response",
    "GetPersonalAccessTokenResponse": ".get_personal_access_token_response",
    "GetReferenceIdentityAttribute": ".get_reference_identity_attribute",
    "GovernanceGroupRef": ".governance_group_ref",
    "HealthCheckResult": ".health_check_result",
    "HttpConfig": ".http_config",
    "ISO3166": ".iso3166",
    "IdentitiesAccountsBulkRequest": ".identities_accounts_bulk_request",
    "IdentitiesDetailsReportArguments": ".identities_details_report_arguments",
    "IdentitiesReportArguments": ".identities_report_arguments",
    "Identity": ".identity",
    "IdentityAccountSelections": ".identity_account_selections",
    "IdentityAssociationDetails": ".identity_association_details",
    "IdentityAttribute": ".identity_attribute",
    "IdentityAttributeConfig": ".identity_attribute_config",
    "IdentityAttributeMappingInput": ".identity_attribute_mapping_input",
    "IdentityAttributeNames": ".identity_attribute_names",
    "IdentityAttributePreview": ".identity_attribute_preview",
    "IdentityAttributeSource": ".identity_attribute_source",
    "IdentityAttributeTransform": ".identity_attribute_transform",
    "IdentityAttributesChanged": ".identity_attributes_changed",
    "IdentityAttributesChangedChange": ".identity_attributes_changed_change",
    "IdentityCertDecisionSummary": ".identity_cert_decision_summary",
    "IdentityCertificationDto": ".identity_certification_dto",
    "IdentityCertified": ".identity_certified",
    "IdentityCompareResponse": ".identity_compare_response",
    "IdentityCreated": ".identity_created",
    "IdentityDeleted": ".identity_deleted",
    "IdentityDocument": ".identity_document",
    "IdentityDocumentManager": ".identity_document_manager",
    "IdentityDocumentSource": ".identity_document_source",
    "IdentityDocuments": ".identity_documents",
    "IdentityEntities": ".identity_entities",
    "IdentityEntitlementDetails": ".identity_entitlement_details",
    "IdentityEntitlementDetailsAccountTarget": ".identity_entitlement_details_account_target",
    "IdentityEntitlementDetailsEntitlementDto": ".identity_entitlement_details_entitlement_dto",
    "IdentityEntitlements": ".identity_entitlements",
    "IdentityExceptionReportReference": ".identity_exception_report_reference",
    "IdentityHistoryResponse": ".identity_history_response",
    "IdentityListItem": ".identity_list_item",
    "IdentityOwnershipAssociationDetails": ".identity_ownership_association_details",
    "IdentityPreviewRequest": ".identity_preview_request",
    "IdentityPreviewResponse": ".identity_preview_response",
    "IdentityProfile": ".identity_profile",
    "IdentityProfileExportedObject": ".identity_profile_exported_object",
    "IdentityProfileExportedObjectSelf": ".identity_profile_exported_object_self",
    "IdentityProfileIdentityErrorReportArguments": ".identity_profile_identity_error_report_arguments",
    "IdentityProfilesConnections": ".identity_profiles_connections",
    "IdentityRef": ".identity_ref",
    "IdentityReference": ".identity_reference",
    "IdentityReferenceWithNameAndEmail": ".identity_reference_with_name_and_email",
    "IdentitySnapshotSummaryResponse": ".identity_snapshot_summary_response",
    "IdentitySummary": ".identity_summary",
    "IdentitySyncJob": ".identity_sync_job",
    "IdentitySyncPayload": ".identity_sync_payload",
    "IdentityWithNewAccess": ".identity_with_new_access",
    "IdentityWithNewAccessRef": ".identity_with_new_access_ref",
    "IdpDetails": ".idp_details",
    "ImportAccountsRequest": ".import_accounts_request",
    "ImportAccountsSchemaRequest": ".import_accounts_schema_request",
    "ImportConnectorFileRequest": ".import_connector_file_request",
    "ImportEntitlementsBySourceRequest": ".import_entitlements_by_source_request",
    "ImportEntitlementsRequest": ".import_entitlements_request",
    "ImportEntitlementsSchemaRequest": ".import_entitlements_schema_request",
    "ImportFormDefinitionsResponse": ".import_form_definitions_response",
    "ImportNonEmployeeRecordsInBulkRequest": ".import_non_employee_records_in_bulk_request",
    "ImportObject": ".import_object",
    "ImportOptions": ".import_options",
    "ImportSpConfigRequest": ".import_sp_config_request",
    "ImportUncorrelatedAccountsRequest": ".import_uncorrelated_accounts_request",
    "ImportedFormDefinition": ".imported_form_definition",
    "IndexOf": ".index_of",
    "InnerHit": ".inner_hit",
    "InviteIdentitiesRequest": ".invite_identities_request",
    "Invocation": ".invocation",
    "InvocationStatus": ".invocation_status",
    "JITConfiguration": ".jit_configuration",
    "Join": ".join",
    "JsonPatch": ".json_patch",
    "JsonPatchOperation": ".json_patch_operation",
    "JsonPatchOperationRoleMining": ".json_patch_operation_role_mining",
    "KbaAnswerRequestItem": ".kba_answer_request_item",
    "KbaAnswerResponseItem": ".kba_answer_response_item",
    "KbaQuestion": ".kba_question",
    "LatestOutlierSummary": ".latest_outlier_summary",
    "Launcher": ".launcher",
    "LauncherOwner": ".launcher_owner",
    "LauncherReference": ".launcher_reference",
    "LauncherRequest": ".launcher_request",
    "LauncherRequestReference": ".launcher_request_reference",
    "LeftPad": ".left_pad",
    "License": ".license_",
    "LifecycleState": ".lifecycle_state",
    "LifecycleStateDto": ".lifecycle_state_dto",
    "LifecyclestateDeleted": ".lifecyclestate_deleted",
    "ListCampaignFiltersResponse": ".list_campaign_filters_response",
    "ListDeploysResponse": ".list_deploys_response",
    "ListFormDefinitionsByTenantResponse": ".list_form_definitions_by_tenant_response",
    "ListFormElementDataByElementIDResponse": ".list_form_element_data_by_element_id_response",
    "ListFormInstancesByTenantResponse": ".list_form_instances_by_tenant_response",
    "ListPredefinedSelectOptionsResponse": ".list_predefined_select_options_response",
    "LoadAccountsTask": ".load_accounts_task",
    "LoadAccountsTaskAttributes": ".load_accounts_task_attributes",
    "LoadAccountsTaskDetails": ".load_accounts_task_details",
    "LoadEntitlementTask": ".load_entitlement_task",
    "LoadUncorrelatedAccountsTask": ".load_uncorrelated_accounts_task",
    "LoadUncorrelatedAccountsTaskAttributes": ".load_uncorrelated_accounts_task_attributes",
    "LoadUncorrelatedAccountsTaskDetails": ".load_uncorrelated_accounts_task_details",
    "LocalizedMessage": ".localized_message",
    "LockoutConfiguration": ".lockout_configuration",
    "Lookup": ".lookup",
    "LookupStep": ".lookup_step",
    "Lower": ".lower",
    "MachineAccount": ".machine_account",
    "MachineClassificationConfig": ".machine_classification_config",
    "MachineClassificationCriteriaLevel1": ".machine_classification_criteria_level_1",
    "MachineClassificationCriteriaLevel2": ".machine_classification_criteria_level_2",
    "MachineClassificationCriteriaLevel3": ".machine_classification_criteria_level_3",
    "MachineIdentity": ".machine_identity",
    "MailFromAttributes": ".mail_from_attributes",
    "MailFromAttributesDto": ".mail_from_attributes_dto",
    "ManagedClient": ".managed_client",
    "ManagedClientRequest": ".managed_client_request",
    "ManagedClientStatus": ".managed_client_status",
    "ManagedCluster": ".managed_cluster",
    "ManagedClusterAttributes": ".managed_cluster_attributes",
    "ManagedClusterEncryptionConfig": ".managed_cluster_encryption_config",
    "ManagedClusterKeyPair": ".managed_cluster_key_pair",
    "ManagedClusterQueue": ".managed_cluster_queue",
    "ManagedClusterRedis": ".managed_cluster_redis",
    "ManagedClusterRequest": ".managed_cluster_request",
    "ManagedClusterType": ".managed_cluster_type",
    "ManagedClusterUpdatePreferences": ".managed_cluster_update_preferences",
    "ManagedProcess": ".managed_process",
    "ManagedProcessWithDependencies": ".managed_process_with_dependencies",
    "ManagedProcesses": ".managed_processes",
    "ManagerCorrelationMapping": ".manager_correlation_mapping",
    "ManualDiscoverApplications": ".manual_discover_applications",
    "ManualWorkItemDetails": ".manual_work_item_details",
    "ManuallyUpdatedFields": ".manually_updated_fields",
    "MatchTerm": ".match_term",
    "MaxPermittedAccessDuration": ".max_permitted_access_duration",
    "MetricAggregation": ".metric_aggregation",
    "MetricResponse": ".metric_response",
    "MfaConfigTestResponse": ".mfa_config_test_response",
    "MfaDuoConfig": ".mfa_duo_config",
    "MfaOktaConfig": ".mfa_okta_config",
    "MultiHostAttributes": ".multi_host_attributes",
    "MultiHostFileUploadHistory": ".multi_host_file_upload_history",
    "MultiHostIntegrationTemplateType": ".multi_host_integration_template_type",
    "MultiHostIntegrations": ".multi_host_integrations",
    "MultiHostIntegrationsAccountsFile": ".multi_host_integrations_accounts_file",
    "MultiHostIntegrationsAggScheduleUpdate": ".multi_host_integrations_agg_schedule_update",
    "MultiHostIntegrationsConnectorAttributes": ".multi_host_integrations_connector_attributes",
    "MultiHostIntegrationsCreate": ".multi_host_integrations_create",
    "MultiHostIntegrationsCreateSources": ".multi_host_integrations_create_sources",
    "MultiHostPatchOperation": ".multi_host_patch_operation",
    "MultiHostSources": ".multi_host_sources",
    "MultiPolicyRequest": ".multi_policy_request",
    "NameNormalizer": ".name_normalizer",
    "NativeChangeDetectionConfig": ".native_change_detection_config",
    "NestedAggregation": ".nested_aggregation",
    "NetworkConfiguration": ".network_configuration",
    "NonEmployeeApprovalDecision": ".non_employee_approval_decision",
    "NonEmployeeApprovalItem": ".non_employee_approval_item",
    "NonEmployeeApprovalItemBase": ".non_employee_approval_item_base",
    "NonEmployeeApprovalItemDetail": ".non_employee_approval_item_detail",
    "NonEmployeeApprovalSummary": ".non_employee_approval_summary",
    "NonEmployeeBulkUploadJob": ".non_employee_bulk_upload_job",
    "NonEmployeeBulkUploadStatus": ".non_employee_bulk_upload_status",
    "NonEmployeeIdentityReferenceWithId": ".non_employee_identity_reference_with_id",
    "NonEmployeeIdnUserRequest": ".non_employee_idn_user_request",
    "NonEmployeeRecord": ".non_employee_record",
    "NonEmployeeRejectApprovalDecision": ".non_employee_reject_approval_decision",
    "NonEmployeeRequest": ".non_employee_request",
    "NonEmployeeRequestBody": ".non_employee_request_body",
    "NonEmployeeRequestLite": ".non_employee_request_lite",
    "NonEmployeeRequestSummary": ".non_employee_request_summary",
    "NonEmployeeRequestWithoutApprovalItem": ".non_employee_request_without_approval_item",
    "NonEmployeeSchemaAttribute": ".non_employee_schema_attribute",
    "NonEmployeeSchemaAttributeBody": ".non_employee_schema_attribute_body",
    "NonEmployeeSource": ".non_employee_source",
    "NonEmployeeSourceLite": ".non_employee_source_lite",
    "NonEmployeeSourceLiteWithSchemaAttributes": ".non_employee_source_lite_with_schema_attributes",
    "NonEmployeeSourceRequestBody": ".non_employee_source_request_body",
    "NonEmployeeSourceWithCloudExternalId": ".non_employee_source_with_cloud_external_id",
    "NonEmployeeSourceWithNECount": ".non_employee_source_with_ne_count",
    "NotificationTemplateContext": ".notification_template_context",
    "ObjectExportImportNames": ".object_export_import_names",
    "ObjectExportImportOptions": ".object_export_import_options",
    "ObjectImportResult": ".object_import_result",
    "ObjectMappingBulkCreateRequest": ".object_mapping_bulk_create_request",
    "ObjectMappingBulkCreateResponse": ".object_mapping_bulk_create_response",
    "ObjectMappingBulkPatchRequest": ".object_mapping_bulk_patch_request",
    "ObjectMappingBulkPatchResponse": ".object_mapping_bulk_patch_response",
    "ObjectMappingRequest": ".object_mapping_request",
    "ObjectMappingResponse": ".object_mapping_response",
    "ObjectRef": ".object_ref",
    "OrgConfig": ".org_config",
    "OriginalRequest": ".original_request",
    "OrphanIdentitiesReportArguments": ".orphan_identities_report_arguments",
    "Outlier": ".outlier",
    "OutlierContributingFeature": ".outlier_contributing_feature",
    "OutlierFeatureDisplayValue": ".outlier_feature_display_value",
    "OutlierFeatureSummary": ".outlier_feature_summary",
    "OutlierFeatureTranslation": ".outlier_feature_translation",
    "OutlierSummary": ".outlier_summary",
    "OutlierValueType": ".outlier_value_type",
    "OutliersContributingFeatureAccessItems": ".outliers_contributing_feature_access_items",
    "OwnerDto": ".owner_dto",
    "OwnerReference": ".owner_reference",
    "OwnerReferenceSegments": ".owner_reference_segments",
    "Owns": ".owns",
    "PasswordChangeRequest": ".password_change_request",
    "PasswordChangeResponse": ".password_change_response",
    "PasswordDigitToken": ".password_digit_token",
    "PasswordDigitTokenReset": ".password_digit_token_reset",
    "PasswordInfo": ".password_info",
    "PasswordInfoAccount": ".password_info_account",
    "PasswordInfoQueryDTO": ".password_info_query_dto",
    "PasswordOrgConfig": ".password_org_config",
    "PasswordPolicyHolder": ".password_policy_holder",
    "PasswordPolicyHolderIdentityAttribute": ".password_policy_holder_identity_attribute",
    "PasswordPolicyHoldersDtoAttributes": ".password_policy_holders_dto_attributes",
    "PasswordPolicyRef": ".password_policy_ref",
    "PasswordPolicyV3Dto": ".password_policy_v3_dto",
    "PasswordStatus": ".password_status",
    "PasswordSyncGroup": ".password_sync_group",
    "PatOwner": ".pat_owner",
    "PeerGroupMember": ".peer_group_member",
    "PendingApproval": ".pending_approval",
    "PermissionDto": ".permission_dto",
    "PreApprovalTriggerDetails": ".pre_approval_trigger_details",
    "PreferencesDto": ".preferences_dto",
    "PreviewDataSourceResponse": ".preview_data_source_response",
    "ProcessIdentitiesRequest": ".process_identities_request",
    "ProcessingDetails": ".processing_details",
    "Product": ".product",
    "ProvisionedAccountRequest": ".provisioned_account_request",
    "ProvisionedAttributeRequest": ".provisioned_attribute_request",
    "ProvisioningCompleted": ".provisioning_completed",
    "ProvisioningConfig": ".provisioning_config",
    "ProvisioningConfigPlanInitializerScript": ".provisioning_config_plan_initializer_script",
    "ProvisioningCriteriaLevel1": ".provisioning_criteria_level_1",
    "ProvisioningCriteriaLevel2": ".provisioning_criteria_level_2",
    "ProvisioningCriteriaLevel3": ".provisioning_criteria_level_3",
    "ProvisioningDetails": ".provisioning_details",
    "ProvisioningPolicyDto": ".provisioning_policy_dto",
    "PublicIdentity": ".public_identity",
    "PublicIdentityAttribute": ".public_identity_attribute",
    "PublicIdentityAttributeConfig": ".public_identity_attribute_config",
    "PublicIdentityConfig": ".public_identity_config",
    "PutConnectorCorrelationConfigRequest": ".put_connector_correlation_config_request",
    "PutConnectorSourceConfigRequest": ".put_connector_source_config_request",
    "PutConnectorSourceTemplateRequest": ".put_connector_source_template_request",
    "PutPasswordDictionaryRequest": ".put_password_dictionary_request",
    "Query": ".query",
    "QueryResultFilter": ".query_result_filter",
    "QueuedCheckConfigDetails": ".queued_check_config_details",
    "RandomAlphaNumeric": ".random_alpha_numeric",
    "RandomNumeric": ".random_numeric",
    "Range": ".range_",
    "ReassignReference": ".reassign_reference",
    "Reassignment": ".reassignment",
    "ReassignmentIdentity": ".reassignment_identity",
    "ReassignmentTrailDTO": ".reassignment_trail_dto",
    "Recommendation": ".recommendation",
    "RecommendationConfigDto": ".recommendation_config_dto",
    "RecommendationRequest": ".recommendation_request",
    "RecommendationRequestDto": ".recommendation_request_dto",
    "RecommendationResponse": ".recommendation_response",
    "RecommendationResponseDto": ".recommendation_response_dto",
    "RecommenderCalculations": ".recommender_calculations",
    "Ref": ".ref",
    "Reference": ".reference",
    "RemediationItemDetails": ".remediation_item_details",
    "Replace": ".replace",
    "ReplaceAll": ".replace_all",
    "ReportConfigDTO": ".report_config_dto",
    "ReportDetails": ".report_details",
    "ReportResultReference": ".report_result_reference",
    "ReportResults": ".report_results",
    "RequestOnBehalfOfConfig": ".request_on_behalf_of_config",
    "Requestability": ".requestability",
    "RequestabilityForRole": ".requestability_for_role",
    "RequestableObject": ".requestable_object",
    "RequestableObjectReference": ".requestable_object_reference",
    "RequestedAccountRef": ".requested_account_ref",
    "RequestedForDtoRef": ".requested_for_dto_ref",
    "RequestedItemAccountSelections": ".requested_item_account_selections",
    "RequestedItemDetails": ".requested_item_details",
    "RequestedItemDtoRef": ".requested_item_dto_ref",
    "RequestedItemStatus": ".requested_item_status",
    "ResourceObject": ".resource_object",
    "ResourceObjectsRequest": ".resource_objects_request",
    "ResourceObjectsResponse": ".resource_objects_response",
    "Result": ".result",
    "ReviewDecision": ".review_decision",
    "ReviewReassign": ".review_reassign",
    "ReviewRecommendation": ".review_recommendation",
    "ReviewableAccessProfile": ".reviewable_access_profile",
    "ReviewableEntitlement": ".reviewable_entitlement",
    "ReviewableEntitlementAccount": ".reviewable_entitlement_account",
    "ReviewableEntitlementAccountOwner": ".reviewable_entitlement_account_owner",
    "ReviewableRole": ".reviewable_role",
    "Reviewer": ".reviewer",
    "Revocability": ".revocability",
    "RevocabilityForRole": ".revocability_for_role",
    "RightPad": ".right_pad",
    "Role": ".role",
    "RoleAssignmentDto": ".role_assignment_dto",
    "RoleAssignmentDtoAssigner": ".role_assignment_dto_assigner",
    "RoleAssignmentRef": ".role_assignment_ref",
    "RoleBulkDeleteRequest": ".role_bulk_delete_request",
    "RoleBulkUpdateResponse": ".role_bulk_update_response",
    "RoleCriteriaKey": ".role_criteria_key",
    "RoleCriteriaLevel1": ".role_criteria_level_1",
    "RoleCriteriaLevel2": ".role_criteria_level_2",
    "RoleCriteriaLevel3": ".role_criteria_level_3",
    "RoleDocument": ".role_document",
    "RoleDocumentDimension": ".role_document_dimension",
    "RoleDocumentEntitlement": ".role_document_entitlement",
    "RoleDocuments": ".role_documents",
    "RoleGetAllBulkUpdateResponse": ".role_get_all_bulk_update_response",
    "RoleIdentity": ".role_identity",
    "RoleInsight": ".role_insight",
    "RoleInsightsEntitlement": ".role_insights_entitlement",
    "RoleInsightsEntitlementChanges": ".role_insights_entitlement_changes",
    "RoleInsightsIdentities": ".role_insights_identities",
    "RoleInsightsInsight": ".role_insights_insight",
    "RoleInsightsResponse": ".role_insights_response",
    "RoleInsightsRole": ".role_insights_role",
    "RoleInsightsSummary": ".role_insights_summary",
    "RoleListFilterDTO": ".role_list_filter_dto",
    "RoleMatchDto": ".role_match_dto",
    "RoleMembershipIdentity": ".role_membership_identity",
    "RoleMembershipSelector": ".role_membership_selector",
    "RoleMetadataBulkUpdateByFilterRequest": ".role_metadata_bulk_update_by_filter_request",
    "RoleMetadataBulkUpdateByFilterRequestValue": ".role_metadata_bulk_update_by_filter_request_value",
    "RoleMetadataBulkUpdateByIdRequest": ".role_metadata_bulk_update_by_id_request",
    "RoleMetadataBulkUpdateByIdRequestValue": ".role_metadata_bulk_update_by_id_request_value",
    "RoleMetadataBulkUpdateByQueryRequest": ".role_metadata_bulk_update_by_query_request",
    "RoleMetadataBulkUpdateByQueryRequestValue": ".role_metadata_bulk_update_by_query_request_value",
    "RoleMetadataFilter": ".role_metadata_filter",
    "RoleMiningEntitlement": ".role_mining_entitlement",
    "RoleMiningEntitlementRef": ".role_mining_entitlement_ref",
    "RoleMiningIdentity": ".role_mining_identity",
    "RoleMiningIdentityDistribution": ".role_mining_identity_distribution",
    "RoleMiningIdentityDistributionItem": ".role_mining_identity_distribution_item",
    "RoleMiningPotentialRole": ".role_mining_potential_role",
    "RoleMiningPotentialRoleApplication": ".role_mining_potential_role_application",
    "RoleMiningPotentialRoleEditEntitlements": ".role_mining_potential_role_edit_entitlements",
    "RoleMiningPotentialRoleEntitlements": ".role_mining_potential_role_entitlements",
    "RoleMiningPotentialRoleExportRequest": ".role_mining_potential_role_export_request",
    "RoleMiningPotentialRoleExportResponse": ".role_mining_potential_role_export_response",
    "RoleMiningPotentialRoleProvisionRequest": ".role_mining_potential_role_provision_request",
    "RoleMiningPotentialRoleRef": ".role_mining_potential_role_ref",
    "RoleMiningPotentialRoleSourceUsage": ".role_mining_potential_role_source_usage",
    "RoleMiningPotentialRoleSummary": ".role_mining_potential_role_summary",
    "RoleMiningSessionDraftRoleDto": ".role_mining_session_draft_role_dto",
    "RoleMiningSessionDto": ".role_mining_session_dto",
    "RoleMiningSessionParametersDto": ".role_mining_session_parameters_dto",
    "RoleMiningSessionResponse": ".role_mining_session_response",
    "RoleMiningSessionScope": ".role_mining_session_scope",
    "RoleMiningSessionStatus": ".role_mining_session_status",
    "RoleTargetDto": ".role_target_dto",
    "RuleRef": ".rule_ref",
    "SavedSearch": ".saved_search",
    "SavedSearchComplete": ".saved_search_complete",
    "SavedSearchCompleteSearchResults": ".saved_search_complete_search_results",
    "SavedSearchCompleteSearchResultsAccount": ".saved_search_complete_search_results_account",
    "SavedSearchFilters": ".saved_search_filters",
    "Schedule": ".schedule",
    "ScheduledActionPayload": ".scheduled_action_payload",
    "ScheduledActionPayloadContent": ".scheduled_action_payload_content",
    "ScheduledActionResponse": ".scheduled_action_response",
    "ScheduledActionResponseContent": ".scheduled_action_response_content",
    "ScheduledAttributes": ".scheduled_attributes",
    "ScheduledSearch": ".scheduled_search",
    "ScheduledSearchOwner": ".scheduled_search_owner",
    "Schema": ".schema",
    "Scope": ".scope",
    "Search": ".search",
    "SearchAggregationSpecification": ".search_aggregation_specification",
    "SearchArguments": ".search_arguments",
    "SearchAttributeConfig": ".search_attribute_config",
    "SearchCriteria": ".search_criteria",
    "SearchCriteriaFilter": ".search_criteria_filter",
    "SearchCriteriaFiltersValueRange": ".search_criteria_filters_value_range",
    "SearchCriteriaFiltersValueRangeLower": ".search_criteria_filters_value_range_lower",
    "SearchCriteriaQuery": ".search_criteria_query",
    "SearchCriteriaTextQuery": ".search_criteria_text_query",
    "SearchExportReportArguments": ".search_export_report_arguments",
    "SectionDetails": ".section_details",
    "Sed": ".sed",
    "SedApproval": ".sed_approval",
    "SedApprovalStatus": ".sed_approval_status",
    "SedAssignee": ".sed_assignee",
    "SedAssignment": ".sed_assignment",
    "SedAssignmentResponse": ".sed_assignment_response",
    "SedBatchRecord": ".sed_batch_record",
    "SedBatchRequest": ".sed_batch_request",
    "SedBatchResponse": ".sed_batch_response",
    "SedBatchStats": ".sed_batch_stats",
    "SedPatch": ".sed_patch",
    "Segment": ".segment",
    "SegmentMembership": ".segment_membership",
    "Selector": ".selector",
    "SelectorAccountMatchConfig": ".selector_account_match_config",
    "SelectorAccountMatchConfigMatchExpression": ".selector_account_match_config_match_expression",
    "SelfImportExportDto": ".self_import_export_dto",
    "SendAccountVerificationRequest": ".send_account_verification_request",
    "SendClassifyMachineAccountResponse": ".send_classify_machine_account_response",
    "SendTestNotificationRequestDto": ".send_test_notification_request_dto",
    "ServiceDeskIntegrationDto": ".service_desk_integration_dto",
    "ServiceDeskIntegrationTemplateDto": ".service_desk_integration_template_dto",
    "ServiceDeskIntegrationTemplateType": ".service_desk_integration_template_type",
    "ServiceDeskSource": ".service_desk_source",
    "ServiceProviderConfiguration": ".service_provider_configuration",
    "SessionConfiguration": ".session_configuration",
    "SetIconRequest": ".set_icon_request",
    "SetIconResponse": ".set_icon_response",
    "SetLifecycleStateRequest": ".set_lifecycle_state_request",
    "SetLifecycleStateResponse": ".set_lifecycle_state_response",
    "SimIntegrationDetails": ".sim_integration_details",
    "SlimCampaign": ".slim_campaign",
    "SlimDiscoveredApplications": ".slim_discovered_applications",
    "SodEntitlementRef": ".sod_entitlement_ref",
    "SodExemptCriteria": ".sod_exempt_criteria",
    "SodPolicy": ".sod_policy",
    "SodPolicyDto": ".sod_policy_dto",
    "SodPolicyOwnerRef": ".sod_policy_owner_ref",
    "SodPolicySchedule": ".sod_policy_schedule",
    "SodRecipient": ".sod_recipient",
    "SodViolationCheck": ".sod_violation_check",
    "SodViolationCheckResult": ".sod_violation_check_result",
    "SodViolationContext": ".sod_violation_context",
    "SodViolationContextCheckCompleted": ".sod_violation_context_check_completed",
    "SodViolationContextConflictingAccessCriteria": ".sod_violation_context_conflicting_access_criteria",
    "SodViolationCriteria": ".sod_violation_criteria",
    "Source": ".source",
    "SourceAccountCreated": ".source_account_created",
    "SourceAccountDeleted": ".source_account_deleted",
    "SourceAccountSelections": ".source_account_selections",
    "SourceAccountUpdated": ".source_account_updated",
    "SourceApp": ".source_app",
    "SourceAppAccountSource": ".source_app_account_source",
    "SourceAppBulkUpdateRequest": ".source_app_bulk_update_request",
    "SourceAppCreateDto": ".source_app_create_dto",
    "SourceAppCreateDtoAccountSource": ".source_app_create_dto_account_source",
    "SourceAppPatchDto": ".source_app_patch_dto",
    "SourceCluster": ".source_cluster",
    "SourceClusterDto": ".source_cluster_dto",
    "SourceCode": ".source_code",
    "SourceConnectionsDto": ".source_connections_dto",
    "SourceCreated": ".source_created",
    "SourceCreatedActor": ".source_created_actor",
    "SourceCreationErrors": ".source_creation_errors",
    "SourceDeleted": ".source_deleted",
    "SourceEntitlementRequestConfig": ".source_entitlement_request_config",
    "SourceHealthDto": ".source_health_dto",
    "SourceItemRef": ".source_item_ref",
    "SourceRef": ".source_ref",
    "SourceSchedule": ".source_schedule",
    "SourceSyncJob": ".source_sync_job",
    "SourceSyncPayload": ".source_sync_payload",
    "SourceUpdated": ".source_updated",
    "SourceUpdatedActor": ".source_updated_actor",
    "SourceUsage": ".source_usage",
    "SourceUsageStatus": ".source_usage_status",
    "SpConfigExportJob": ".sp_config_export_job",
    "SpConfigExportJobStatus": ".sp_config_export_job_status",
    "SpConfigExportResults": ".sp_config_export_results",
    "SpConfigImportJobStatus": ".sp_config_import_job_status",
    "SpConfigImportResults": ".sp_config_import_results",
    "SpConfigJob": ".sp_config_job",
    "SpConfigMessage": ".sp_config_message",
    "SpConfigObject": ".sp_config_object",
    "SpConfigRule": ".sp_config_rule",
    "SpConfigRules": ".sp_config_rules",
    "SpDetails": ".sp_details",
    "Split": ".split",
    "StartInvocationInput": ".start_invocation_input",
    "StartLauncherResponse": ".start_launcher_response",
    "Static": ".static",
    "StatusResponse": ".status_response",
    "SubSearchAggregationSpecification": ".sub_search_aggregation_specification",
    "Subscription": ".subscription",
    "SubscriptionPatchOperation": ".subscription_patch_operation",
    "SubscriptionPostRequest": ".subscription_post_request",
    "SubscriptionPutRequest": ".subscription_put_request",
    "Substring": ".substring",
    "Tag": ".tag",
    "TagCategoryRef": ".tag_category_ref",
    "TaggedObject": ".tagged_object",
    "TaggedObjectDto": ".tagged_object_dto",
    "Target": ".target",
    "TaskDefinitionSummary": ".task_definition_summary",
    "TaskResultDetails": ".task_result_details",
    "TaskResultDto": ".task_result_dto",
    "TaskResultMessage": ".task_result_message",
    "TaskResultResponse": ".task_result_response",
    "TaskResultReturn": ".task_result_return",
    "TaskResultSimplified": ".task_result_simplified",
    "TaskReturnDetails": ".task_return_details",
    "TaskStatus": ".task_status",
    "TaskStatusMessage": ".task_status_message",
    "TemplateBulkDeleteDto": ".template_bulk_delete_dto",
    "TemplateDto": ".template_dto",
    "TemplateDtoDefault": ".template_dto_default",
    "TemplateSlack": ".template_slack",
    "TemplateTeams": ".template_teams",
    "Tenant": ".tenant",
    "TenantConfigurationDetails": ".tenant_configuration_details",
    "TenantConfigurationRequest": ".tenant_configuration_request",
    "TenantConfigurationResponse": ".tenant_configuration_response",
    "TenantContextEntry": ".tenant_context_entry",
    "TenantUiMetadataItemResponse": ".tenant_ui_metadata_item_response",
    "TenantUiMetadataItemUpdateRequest": ".tenant_ui_metadata_item_update_request",
    "TestExternalExecuteWorkflowRequest": ".test_external_execute_workflow_request",
    "TestExternalExecuteWorkflowResponse": ".test_external_execute_workflow_response",
    "TestInvocation": ".test_invocation",
    "TestSourceConnectionMultihostResponse": ".test_source_connection_multihost_response",
    "TestWorkflowRequest": ".test_workflow_request",
    "TestWorkflowResponse": ".test_workflow_response",
    "TextQuery": ".text_query",
    "Transform": ".transform",
    "TransformDefinition": ".transform_definition",
    "TransformIdentityAttribute": ".transform_identity_attribute",
    "TransformRead": ".transform_read",
    "TransformReference": ".transform_reference",
    "TransformRule": ".transform_rule",
    "TranslationMessage": ".translation_message",
    "Trigger": ".trigger",
    "TriggerRequestedItem": ".trigger_requested_item",
    "Trim": ".trim",
    "TypeAheadQuery": ".type_ahead_query",
    "TypedReference": ".typed_reference",
    "UUIDGenerator": ".uuid_generator",
    "UncorrelatedAccountsReportArguments": ".uncorrelated_accounts_report_arguments",
    "UpdateDetail": ".update_detail",
    "Upper": ".upper",
    "UserApp": ".user_app",
    "UserAppOwner": ".user_app_owner",
    "V3ConnectorDto": ".v3_connector_dto",
    "V3CreateConnectorDto": ".v3_create_connector_dto",
    "VAClusterStatusChangeEvent": ".va_cluster_status_change_event",
    "VAClusterStatusChangeEventApplication": ".va_cluster_status_change_event_application",
    "ValidateFilterInputDto": ".validate_filter_input_dto",
    "ValidateFilterOutputDto": ".validate_filter_output_dto",
    "ViolationContext": ".violation_context",
    "ViolationOwnerAssignmentConfig": ".violation_owner_assignment_config",
    "ViolationOwnerAssignmentConfigOwnerRef": ".violation_owner_assignment_config_owner_ref",
    "ViolationPrediction": ".violation_prediction",
    "VisibilityCriteria": ".visibility_criteria",
    "WorkItemForward": ".work_item_forward",
    "WorkItems": ".work_items",
    "WorkItemsCount": ".work_items_count",
    "WorkItemsSummary": ".work_items_summary",
    "Workflow": ".workflow",
    "WorkflowBody": ".workflow_body",
    "WorkflowDefinition": ".workflow_definition",
    "WorkflowExecution": ".workflow_execution",
    "WorkflowExecutionEvent": ".workflow_execution_event",
    "WorkflowLibraryAction": ".workflow_library_action",
    "WorkflowLibraryFormFields": ".workflow_library_form_fields",
    "WorkflowLibraryOperator": ".workflow_library_operator",
    "WorkflowLibraryTrigger": ".workflow_library_trigger",
    "WorkflowModifiedBy": ".workflow_modified_by",
    "WorkflowOAuthClient": ".workflow_o_auth_client",
    "WorkflowTrigger": ".workflow_trigger",
    "WorkgroupBulkDeleteRequest": ".workgroup_bulk_delete_request",
    "WorkgroupConnectionDto": ".workgroup_connection_dto",
    "WorkgroupDeleteItem": ".workgroup_delete_item",
    "WorkgroupDto": ".workgroup_dto",
    "WorkgroupDtoOwner": ".workgroup_dto_owner",
    "WorkgroupMemberAddItem": ".workgroup_member_add_item",
    "WorkgroupMemberDeleteItem": ".workgroup_member_delete_item",
}

# Released names of classes that have another name now.
_ALIASES: dict[str, str] = {}


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), _ALIASES.get(name, name))
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_MODULES.keys() - _ALIASES.keys())
