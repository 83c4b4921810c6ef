"""The resources of v2024: friendly names for every operation; each is loaded when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from sailkit_core.resource import C, Resource

if TYPE_CHECKING:
    from .access_model_metadata import AccessModelMetadata
    from .access_profiles import AccessProfiles
    from .access_request_approvals import AccessRequestApprovals
    from .access_request_identity_metrics import AccessRequestIdentityMetrics
    from .access_request_recommendations import AccessRequestRecommendations
    from .access_requests import AccessRequests
    from .account_activities import AccountActivities
    from .account_aggregations import AccountAggregations
    from .account_usages import AccountUsages
    from .accounts import Accounts
    from .application_discovery import ApplicationDiscovery
    from .approvals import Approvals
    from .apps import Apps
    from .auth_profiles import AuthProfiles
    from .auth_users import AuthUsers
    from .brandings import Brandings
    from .campaign_filters import CampaignFilters
    from .campaigns import Campaigns
    from .certification_summaries import CertificationSummaries
    from .certifications import Certifications
    from .common_access import CommonAccess
    from .configuration_hub import ConfigurationHub
    from .connector_customizers import ConnectorCustomizers
    from .connector_rules import ConnectorRules
    from .connectors import Connectors
    from .custom_forms import CustomForms
    from .custom_password_instructions import CustomPasswordInstructions
    from .data_segments import DataSegments
    from .dimensions import Dimensions
    from .entitlement_descriptions import EntitlementDescriptions
    from .entitlements import Entitlements
    from .governance_groups import GovernanceGroups
    from .icons import Icons
    from .identities import Identities
    from .identity_attributes import IdentityAttributes
    from .identity_history import IdentityHistory
    from .identity_profiles import IdentityProfiles
    from .launchers import Launchers
    from .lifecycle_states import LifecycleStates
    from .machine_account_mappings import MachineAccountMappings
    from .machine_accounts import MachineAccounts
    from .machine_classification_config import MachineClassificationConfig
    from .machine_identities import MachineIdentities
    from .managed_clients import ManagedClients
    from .managed_cluster_types import ManagedClusterTypes
    from .managed_clusters import ManagedClusters
    from .mfa import Mfa
    from .multi_host_integrations import MultiHostIntegrations
    from .non_employees import NonEmployees
    from .notifications import Notifications
    from .oauth_clients import OauthClients
    from .org_config import OrgConfig
    from .outliers import Outliers
    from .password_config import PasswordConfig
    from .password_dictionary import PasswordDictionary
    from .password_policies import PasswordPolicies
    from .password_sync_groups import PasswordSyncGroups
    from .passwords import Passwords
    from .peer_group_strategies import PeerGroupStrategies
    from .personal_access_tokens import PersonalAccessTokens
    from .public_identities import PublicIdentities
    from .public_identities_config import PublicIdentitiesConfig
    from .recommendations import Recommendations
    from .reports import Reports
    from .requestable_objects import RequestableObjects
    from .role_insights import RoleInsights
    from .role_mining import RoleMining
    from .roles import Roles
    from .saved_searches import SavedSearches
    from .scheduled_searches import ScheduledSearches
    from .search import Search
    from .search_attributes import SearchAttributes
    from .security_settings import SecuritySettings
    from .segments import Segments
    from .service_desk_integrations import ServiceDeskIntegrations
    from .sim_integrations import SimIntegrations
    from .sod_policies import SodPolicies
    from .sod_violations import SodViolations
    from .source_usages import SourceUsages
    from .sources import Sources
    from .sp_config import SpConfig
    from .tagged_objects import TaggedObjects
    from .tags import Tags
    from .tasks import Tasks
    from .tenant_context import TenantContext
    from .tenant_info import TenantInfo
    from .transforms import Transforms
    from .triggers import Triggers
    from .ui_metadata import UiMetadata
    from .user_apps import UserApps
    from .work_items import WorkItems
    from .work_reassignments import WorkReassignments
    from .workflows import Workflows


class Resources(Resource[C]):
    """All resources, bound to the client that sends their requests."""

    @cached_property
    def access_model_metadata(self) -> "AccessModelMetadata[C]":
        """Access model metadata."""
        from .access_model_metadata import AccessModelMetadata

        return AccessModelMetadata(self._client)

    @cached_property
    def access_profiles(self) -> "AccessProfiles[C]":
        """Access profiles."""
        from .access_profiles import AccessProfiles

        return AccessProfiles(self._client)

    @cached_property
    def access_request_approvals(self) -> "AccessRequestApprovals[C]":
        """Access request approvals."""
        from .access_request_approvals import AccessRequestApprovals

        return AccessRequestApprovals(self._client)

    @cached_property
    def access_request_identity_metrics(self) -> "AccessRequestIdentityMetrics[C]":
        """Access request identity metrics."""
        from .access_request_identity_metrics import AccessRequestIdentityMetrics

        return AccessRequestIdentityMetrics(self._client)

    @cached_property
    def access_request_recommendations(self) -> "AccessRequestRecommendations[C]":
        """Access request recommendations."""
        from .access_request_recommendations import AccessRequestRecommendations

        return AccessRequestRecommendations(self._client)

    @cached_property
    def access_requests(self) -> "AccessRequests[C]":
        """Access requests."""
        from .access_requests import AccessRequests

        return AccessRequests(self._client)

    @cached_property
    def account_activities(self) -> "AccountActivities[C]":
        """Account activities."""
        from .account_activities import AccountActivities

        return AccountActivities(self._client)

    @cached_property
    def account_aggregations(self) -> "AccountAggregations[C]":
        """Account aggregations."""
        from .account_aggregations import AccountAggregations

        return AccountAggregations(self._client)

    @cached_property
    def account_usages(self) -> "AccountUsages[C]":
        """Account usages."""
        from .account_usages import AccountUsages

        return AccountUsages(self._client)

    @cached_property
    def accounts(self) -> "Accounts[C]":
        """Accounts."""
        from .accounts import Accounts

        return Accounts(self._client)

    @cached_property
    def application_discovery(self) -> "ApplicationDiscovery[C]":
        """Application discovery."""
        from .application_discovery import ApplicationDiscovery

        return ApplicationDiscovery(self._client)

    @cached_property
    def approvals(self) -> "Approvals[C]":
        """Approvals."""
        from .approvals import Approvals

        return Approvals(self._client)

    @cached_property
    def apps(self) -> "Apps[C]":
        """Apps."""
        from .apps import Apps

        return Apps(self._client)

    @cached_property
    def auth_profiles(self) -> "AuthProfiles[C]":
        """Auth profiles."""
        from .auth_profiles import AuthProfiles

        return AuthProfiles(self._client)

    @cached_property
    def auth_users(self) -> "AuthUsers[C]":
        """Auth users."""
        from .auth_users import AuthUsers

        return AuthUsers(self._client)

    @cached_property
    def brandings(self) -> "Brandings[C]":
        """Brandings."""
        from .brandings import Brandings

        return Brandings(self._client)

    @cached_property
    def campaign_filters(self) -> "CampaignFilters[C]":
        """Campaign filters."""
        from .campaign_filters import CampaignFilters

        return CampaignFilters(self._client)

    @cached_property
    def campaigns(self) -> "Campaigns[C]":
        """Campaigns."""
        from .campaigns import Campaigns

        return Campaigns(self._client)

    @cached_property
    def certification_summaries(self) -> "CertificationSummaries[C]":
        """Certification summaries."""
        from .certification_summaries import CertificationSummaries

        return CertificationSummaries(self._client)

    @cached_property
    def certifications(self) -> "Certifications[C]":
        """Certifications."""
        from .certifications import Certifications

        return Certifications(self._client)

    @cached_property
    def common_access(self) -> "CommonAccess[C]":
        """Common access."""
        from .common_access import CommonAccess

        return CommonAccess(self._client)

    @cached_property
    def configuration_hub(self) -> "ConfigurationHub[C]":
        """Configuration hub."""
        from .configuration_hub import ConfigurationHub

        return ConfigurationHub(self._client)

    @cached_property
    def connector_customizers(self) -> "ConnectorCustomizers[C]":
        """Connector customizers."""
        from .connector_customizers import ConnectorCustomizers

        return ConnectorCustomizers(self._client)

    @cached_property
    def connector_rules(self) -> "ConnectorRules[C]":
        """Connector rules."""
        from .connector_rules import ConnectorRules

        return ConnectorRules(self._client)

    @cached_property
    def connectors(self) -> "Connectors[C]":
        """Connectors."""
        from .connectors import Connectors

        return Connectors(self._client)

    @cached_property
    def custom_forms(self) -> "CustomForms[C]":
        """Custom forms."""
        from .custom_forms import CustomForms

        return CustomForms(self._client)

    @cached_property
    def custom_password_instructions(self) -> "CustomPasswordInstructions[C]":
        """Custom password instructions."""
        from .custom_password_instructions import CustomPasswordInstructions

        return CustomPasswordInstructions(self._client)

    @cached_property
    def data_segments(self) -> "DataSegments[C]":
        """Data segments."""
        from .data_segments import DataSegments

        return DataSegments(self._client)

    @cached_property
    def dimensions(self) -> "Dimensions[C]":
        """Dimensions."""
        from .dimensions import Dimensions

        return Dimensions(self._client)

    @cached_property
    def entitlement_descriptions(self) -> "EntitlementDescriptions[C]":
        """Entitlement descriptions."""
        from .entitlement_descriptions import EntitlementDescriptions

        return EntitlementDescriptions(self._client)

    @cached_property
    def entitlements(self) -> "Entitlements[C]":
        """Entitlements."""
        from .entitlements import Entitlements

        return Entitlements(self._client)

    @cached_property
    def governance_groups(self) -> "GovernanceGroups[C]":
        """Governance groups."""
        from .governance_groups import GovernanceGroups

        return GovernanceGroups(self._client)

    @cached_property
    def icons(self) -> "Icons[C]":
        """Icons."""
        from .icons import Icons

        return Icons(self._client)

    @cached_property
    def identities(self) -> "Identities[C]":
        """Identities."""
        from .identities import Identities

        return Identities(self._client)

    @cached_property
    def identity_attributes(self) -> "IdentityAttributes[C]":
        """Identity attributes."""
        from .identity_attributes import IdentityAttributes

        return IdentityAttributes(self._client)

    @cached_property
    def identity_history(self) -> "IdentityHistory[C]":
        """Identity history."""
        from .identity_history import IdentityHistory

        return IdentityHistory(self._client)

    @cached_property
    def identity_profiles(self) -> "IdentityProfiles[C]":
        """Identity profiles."""
        from .identity_profiles import IdentityProfiles

        return IdentityProfiles(self._client)

    @cached_property
    def launchers(self) -> "Launchers[C]":
        """Launchers."""
        from .launchers import Launchers

        return Launchers(self._client)

    @cached_property
    def lifecycle_states(self) -> "LifecycleStates[C]":
        """Lifecycle states."""
        from .lifecycle_states import LifecycleStates

        return LifecycleStates(self._client)

    @cached_property
    def machine_account_mappings(self) -> "MachineAccountMappings[C]":
        """Machine account mappings."""
        from .machine_account_mappings import MachineAccountMappings

        return MachineAccountMappings(self._client)

    @cached_property
    def machine_accounts(self) -> "MachineAccounts[C]":
        """Machine accounts."""
        from .machine_accounts import MachineAccounts

        return MachineAccounts(self._client)

    @cached_property
    def machine_classification_config(self) -> "MachineClassificationConfig[C]":
        """Machine classification config."""
        from .machine_classification_config import MachineClassificationConfig

        return MachineClassificationConfig(self._client)

    @cached_property
    def machine_identities(self) -> "MachineIdentities[C]":
        """Machine identities."""
        from .machine_identities import MachineIdentities

        return MachineIdentities(self._client)

    @cached_property
    def managed_clients(self) -> "ManagedClients[C]":
        """Managed clients."""
        from .managed_clients import ManagedClients

        return ManagedClients(self._client)

    @cached_property
    def managed_cluster_types(self) -> "ManagedClusterTypes[C]":
        """Managed cluster types."""
        from .managed_cluster_types import ManagedClusterTypes

        return ManagedClusterTypes(self._client)

    @cached_property
    def managed_clusters(self) -> "ManagedClusters[C]":
        """Managed clusters."""
        from .managed_clusters import ManagedClusters

        return ManagedClusters(self._client)

    @cached_property
    def mfa(self) -> "Mfa[C]":
        """Mfa."""
        from .mfa import Mfa

        return Mfa(self._client)

    @cached_property
    def multi_host_integrations(self) -> "MultiHostIntegrations[C]":
        """Multi host integrations."""
        from .multi_host_integrations import MultiHostIntegrations

        return MultiHostIntegrations(self._client)

    @cached_property
    def non_employees(self) -> "NonEmployees[C]":
        """Non employees."""
        from .non_employees import NonEmployees

        return NonEmployees(self._client)

    @cached_property
    def notifications(self) -> "Notifications[C]":
        """Notifications."""
        from .notifications import Notifications

        return Notifications(self._client)

    @cached_property
    def oauth_clients(self) -> "OauthClients[C]":
        """Oauth clients."""
        from .oauth_clients import OauthClients

        return OauthClients(self._client)

    @cached_property
    def org_config(self) -> "OrgConfig[C]":
        """Org config."""
        from .org_config import OrgConfig

        return OrgConfig(self._client)

    @cached_property
    def outliers(self) -> "Outliers[C]":
        """Outliers."""
        from .outliers import Outliers

        return Outliers(self._client)

    @cached_property
    def password_config(self) -> "PasswordConfig[C]":
        """Password config."""
        from .password_config import PasswordConfig

        return PasswordConfig(self._client)

    @cached_property
    def password_dictionary(self) -> "PasswordDictionary[C]":
        """Password dictionary."""
        from .password_dictionary import PasswordDictionary

        return PasswordDictionary(self._client)

    @cached_property
    def password_policies(self) -> "PasswordPolicies[C]":
        """Password policies."""
        from .password_policies import PasswordPolicies

        return PasswordPolicies(self._client)

    @cached_property
    def password_sync_groups(self) -> "PasswordSyncGroups[C]":
        """Password sync groups."""
        from .password_sync_groups import PasswordSyncGroups

        return PasswordSyncGroups(self._client)

    @cached_property
    def passwords(self) -> "Passwords[C]":
        """Passwords."""
        from .passwords import Passwords

        return Passwords(self._client)

    @cached_property
    def peer_group_strategies(self) -> "PeerGroupStrategies[C]":
        """Peer group strategies."""
        from .peer_group_strategies import PeerGroupStrategies

        return PeerGroupStrategies(self._client)

    @cached_property
    def personal_access_tokens(self) -> "PersonalAccessTokens[C]":
        """Personal access tokens."""
        from .personal_access_tokens import PersonalAccessTokens

        return PersonalAccessTokens(self._client)

    @cached_property
    def public_identities(self) -> "PublicIdentities[C]":
        """Public identities."""
        from .public_identities import PublicIdentities

        return PublicIdentities(self._client)

    @cached_property
    def public_identities_config(self) -> "PublicIdentitiesConfig[C]":
        """Public identities config."""
        from .public_identities_config import PublicIdentitiesConfig

        return PublicIdentitiesConfig(self._client)

    @cached_property
    def recommendations(self) -> "Recommendations[C]":
        """Recommendations."""
        from .recommendations import Recommendations

        return Recommendations(self._client)

    @cached_property
    def reports(self) -> "Reports[C]":
        """Reports."""
        from .reports import Reports

        return Reports(self._client)

    @cached_property
    def requestable_objects(self) -> "RequestableObjects[C]":
        """Requestable objects."""
        from .requestable_objects import RequestableObjects

        return RequestableObjects(self._client)

    @cached_property
    def role_insights(self) -> "RoleInsights[C]":
        """Role insights."""
        from .role_insights import RoleInsights

        return RoleInsights(self._client)

    @cached_property
    def role_mining(self) -> "RoleMining[C]":
        """Role mining."""
        from .role_mining import RoleMining

        return RoleMining(self._client)

    @cached_property
    def roles(self) -> "Roles[C]":
        """Roles."""
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def saved_searches(self) -> "SavedSearches[C]":
        """Saved searches."""
        from .saved_searches import SavedSearches

        return SavedSearches(self._client)

    @cached_property
    def scheduled_searches(self) -> "ScheduledSearches[C]":
        """Scheduled searches."""
        from .scheduled_searches import ScheduledSearches

        return ScheduledSearches(self._client)

    @cached_property
    def search(self) -> "Search[C]":
        """Search."""
        from .search import Search

        return Search(self._client)

    @cached_property
    def search_attributes(self) -> "SearchAttributes[C]":
        """Search attributes."""
        from .search_attributes import SearchAttributes

        return SearchAttributes(self._client)

    @cached_property
    def security_settings(self) -> "SecuritySettings[C]":
        """Security settings."""
        from .security_settings import SecuritySettings

        return SecuritySettings(self._client)

    @cached_property
    def segments(self) -> "Segments[C]":
        """Segments."""
        from .segments import Segments

        return Segments(self._client)

    @cached_property
    def service_desk_integrations(self) -> "ServiceDeskIntegrations[C]":
        """Service desk integrations."""
        from .service_desk_integrations import ServiceDeskIntegrations

        return ServiceDeskIntegrations(self._client)

    @cached_property
    def sim_integrations(self) -> "SimIntegrations[C]":
        """Sim integrations."""
        from .sim_integrations import SimIntegrations

        return SimIntegrations(self._client)

    @cached_property
    def sod_policies(self) -> "SodPolicies[C]":
        """Sod policies."""
        from .sod_policies import SodPolicies

        return SodPolicies(self._client)

    @cached_property
    def sod_violations(self) -> "SodViolations[C]":
        """Sod violations."""
        from .sod_violations import SodViolations

        return SodViolations(self._client)

    @cached_property
    def source_usages(self) -> "SourceUsages[C]":
        """Source usages."""
        from .source_usages import SourceUsages

        return SourceUsages(self._client)

    @cached_property
    def sources(self) -> "Sources[C]":
        """Sources."""
        from .sources import Sources

        return Sources(self._client)

    @cached_property
    def sp_config(self) -> "SpConfig[C]":
        """Sp config."""
        from .sp_config import SpConfig

        return SpConfig(self._client)

    @cached_property
    def tagged_objects(self) -> "TaggedObjects[C]":
        """Tagged objects."""
        from .tagged_objects import TaggedObjects

        return TaggedObjects(self._client)

    @cached_property
    def tags(self) -> "Tags[C]":
        """Tags."""
        from .tags import Tags

        return Tags(self._client)

    @cached_property
    def tasks(self) -> "Tasks[C]":
        """Tasks."""
        from .tasks import Tasks

        return Tasks(self._client)

    @cached_property
    def tenant_context(self) -> "TenantContext[C]":
        """Tenant context."""
        from .tenant_context import TenantContext

        return TenantContext(self._client)

    @cached_property
    def tenant_info(self) -> "TenantInfo[C]":
        """Tenant info."""
        from .tenant_info import TenantInfo

        return TenantInfo(self._client)

    @cached_property
    def transforms(self) -> "Transforms[C]":
        """Transforms."""
        from .transforms import Transforms

        return Transforms(self._client)

    @cached_property
    def triggers(self) -> "Triggers[C]":
        """Triggers."""
        from .triggers import Triggers

        return Triggers(self._client)

    @cached_property
    def ui_metadata(self) -> "UiMetadata[C]":
        """Ui metadata."""
        from .ui_metadata import UiMetadata

        return UiMetadata(self._client)

    @cached_property
    def user_apps(self) -> "UserApps[C]":
        """User apps."""
        from .user_apps import UserApps

        return UserApps(self._client)

    @cached_property
    def work_items(self) -> "WorkItems[C]":
        """Work items."""
        from .work_items import WorkItems

        return WorkItems(self._client)

    @cached_property
    def work_reassignments(self) -> "WorkReassignments[C]":
        """Work reassignments."""
        from .work_reassignments import WorkReassignments

        return WorkReassignments(self._client)

    @cached_property
    def workflows(self) -> "Workflows[C]":
        """Workflows."""
        from .workflows import Workflows

        return Workflows(self._client)
