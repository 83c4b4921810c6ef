"""All operations of v2024 by name; those of a resource are loaded when one of them is first used.

An operation is a function that returns a `Request`. Nothing is sent until a client sends it.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from sailkit_core.docstrings import complete_doc as _complete_doc
from sailkit_core.keywords import with_known_keywords as _with_known_keywords

if TYPE_CHECKING:
    from sailkit_core.operation import Operation

    from ._access_model_metadata import create_access_model_metadata_attribute as create_access_model_metadata_attribute
    from ._access_model_metadata import (
        create_access_model_metadata_attribute_value as create_access_model_metadata_attribute_value,
    )
    from ._access_model_metadata import get_access_model_metadata_attribute as get_access_model_metadata_attribute
    from ._access_model_metadata import (
        get_access_model_metadata_attribute_value as get_access_model_metadata_attribute_value,
    )
    from ._access_model_metadata import list_access_model_metadata_attribute as list_access_model_metadata_attribute
    from ._access_model_metadata import (
        list_access_model_metadata_attribute_value as list_access_model_metadata_attribute_value,
    )
    from ._access_model_metadata import update_access_model_metadata_attribute as update_access_model_metadata_attribute
    from ._access_model_metadata import (
        update_access_model_metadata_attribute_value as update_access_model_metadata_attribute_value,
    )
    from ._access_profiles import create_access_profile as create_access_profile
    from ._access_profiles import delete_access_profile as delete_access_profile
    from ._access_profiles import delete_access_profiles_in_bulk as delete_access_profiles_in_bulk
    from ._access_profiles import get_access_profile as get_access_profile
    from ._access_profiles import get_access_profile_entitlements as get_access_profile_entitlements
    from ._access_profiles import list_access_profiles as list_access_profiles
    from ._access_profiles import patch_access_profile as patch_access_profile
    from ._access_profiles import update_access_profiles_in_bulk as update_access_profiles_in_bulk
    from ._access_request_approvals import approve_access_request as approve_access_request
    from ._access_request_approvals import approve_bulk_access_request as approve_bulk_access_request
    from ._access_request_approvals import forward_access_request as forward_access_request
    from ._access_request_approvals import get_access_request_approval_summary as get_access_request_approval_summary
    from ._access_request_approvals import list_access_request_approvers as list_access_request_approvers
    from ._access_request_approvals import list_completed_approvals as list_completed_approvals
    from ._access_request_approvals import list_pending_approvals as list_pending_approvals
    from ._access_request_approvals import reject_access_request as reject_access_request
    from ._access_request_identity_metrics import (
        get_access_request_identity_metrics as get_access_request_identity_metrics,
    )
    from ._access_request_recommendations import (
        add_access_request_recommendations_ignored_item as add_access_request_recommendations_ignored_item,
    )
    from ._access_request_recommendations import (
        add_access_request_recommendations_requested_item as add_access_request_recommendations_requested_item,
    )
    from ._access_request_recommendations import (
        add_access_request_recommendations_viewed_item as add_access_request_recommendations_viewed_item,
    )
    from ._access_request_recommendations import (
        add_access_request_recommendations_viewed_items as add_access_request_recommendations_viewed_items,
    )
    from ._access_request_recommendations import (
        get_access_request_recommendations as get_access_request_recommendations,
    )
    from ._access_request_recommendations import (
        get_access_request_recommendations_config as get_access_request_recommendations_config,
    )
    from ._access_request_recommendations import (
        get_access_request_recommendations_ignored_items as get_access_request_recommendations_ignored_items,
    )
    from ._access_request_recommendations import (
        get_access_request_recommendations_requested_items as get_access_request_recommendations_requested_items,
    )
    from ._access_request_recommendations import (
        get_access_request_recommendations_viewed_items as get_access_request_recommendations_viewed_items,
    )
    from ._access_request_recommendations import (
        set_access_request_recommendations_config as set_access_request_recommendations_config,
    )
    from ._access_requests import cancel_access_request as cancel_access_request
    from ._access_requests import cancel_access_request_in_bulk as cancel_access_request_in_bulk
    from ._access_requests import close_access_request as close_access_request
    from ._access_requests import create_access_request as create_access_request
    from ._access_requests import get_access_request_config as get_access_request_config
    from ._access_requests import get_entitlement_details_for_identity as get_entitlement_details_for_identity
    from ._access_requests import list_access_request_status as list_access_request_status
    from ._access_requests import list_administrators_access_request_status as list_administrators_access_request_status
    from ._access_requests import load_account_selections as load_account_selections
    from ._access_requests import set_access_request_config as set_access_request_config
    from ._account_activities import get_account_activity as get_account_activity
    from ._account_activities import list_account_activities as list_account_activities
    from ._account_aggregations import get_account_aggregation_status as get_account_aggregation_status
    from ._account_usages import get_usages_by_account_id as get_usages_by_account_id
    from ._accounts import create_account as create_account
    from ._accounts import delete_account as delete_account
    from ._accounts import delete_account_async as delete_account_async
    from ._accounts import disable_account as disable_account
    from ._accounts import disable_account_for_identity as disable_account_for_identity
    from ._accounts import disable_accounts_for_identities as disable_accounts_for_identities
    from ._accounts import enable_account as enable_account
    from ._accounts import enable_account_for_identity as enable_account_for_identity
    from ._accounts import enable_accounts_for_identities as enable_accounts_for_identities
    from ._accounts import get_account as get_account
    from ._accounts import get_account_entitlements as get_account_entitlements
    from ._accounts import list_accounts as list_accounts
    from ._accounts import put_account as put_account
    from ._accounts import submit_reload_account as submit_reload_account
    from ._accounts import unlock_account as unlock_account
    from ._accounts import update_account as update_account
    from ._application_discovery import get_discovered_applications as get_discovered_applications
    from ._application_discovery import (
        get_manual_discover_applications_csv_template as get_manual_discover_applications_csv_template,
    )
    from ._application_discovery import (
        send_manual_discover_applications_csv_template as send_manual_discover_applications_csv_template,
    )
    from ._approvals import get_approval as get_approval
    from ._approvals import get_approvals as get_approvals
    from ._apps import create_source_app as create_source_app
    from ._apps import delete_access_profiles_from_source_app_by_bulk as delete_access_profiles_from_source_app_by_bulk
    from ._apps import delete_source_app as delete_source_app
    from ._apps import get_source_app as get_source_app
    from ._apps import list_access_profiles_for_source_app as list_access_profiles_for_source_app
    from ._apps import list_all_source_app as list_all_source_app
    from ._apps import list_assigned_source_app as list_assigned_source_app
    from ._apps import list_available_source_apps as list_available_source_apps
    from ._apps import patch_source_app as patch_source_app
    from ._apps import update_source_apps_in_bulk as update_source_apps_in_bulk
    from ._auth_profiles import get_profile_config as get_profile_config
    from ._auth_profiles import get_profile_config_list as get_profile_config_list
    from ._auth_profiles import patch_profile_config as patch_profile_config
    from ._auth_users import get_auth_user as get_auth_user
    from ._auth_users import patch_auth_user as patch_auth_user
    from ._brandings import create_branding_item as create_branding_item
    from ._brandings import delete_branding as delete_branding
    from ._brandings import get_branding as get_branding
    from ._brandings import get_branding_list as get_branding_list
    from ._brandings import set_branding_item as set_branding_item
    from ._campaign_filters import create_campaign_filter as create_campaign_filter
    from ._campaign_filters import delete_campaign_filters as delete_campaign_filters
    from ._campaign_filters import get_campaign_filter_by_id as get_campaign_filter_by_id
    from ._campaign_filters import list_campaign_filters as list_campaign_filters
    from ._campaign_filters import update_campaign_filter as update_campaign_filter
    from ._campaigns import complete_campaign as complete_campaign
    from ._campaigns import create_campaign as create_campaign
    from ._campaigns import create_campaign_template as create_campaign_template
    from ._campaigns import delete_campaign_template as delete_campaign_template
    from ._campaigns import delete_campaign_template_schedule as delete_campaign_template_schedule
    from ._campaigns import delete_campaigns as delete_campaigns
    from ._campaigns import get_active_campaigns as get_active_campaigns
    from ._campaigns import get_campaign as get_campaign
    from ._campaigns import get_campaign_reports as get_campaign_reports
    from ._campaigns import get_campaign_reports_config as get_campaign_reports_config
    from ._campaigns import get_campaign_template as get_campaign_template
    from ._campaigns import get_campaign_template_schedule as get_campaign_template_schedule
    from ._campaigns import get_campaign_templates as get_campaign_templates
    from ._campaigns import move as move
    from ._campaigns import patch_campaign_template as patch_campaign_template
    from ._campaigns import set_campaign_reports_config as set_campaign_reports_config
    from ._campaigns import set_campaign_template_schedule as set_campaign_template_schedule
    from ._campaigns import start_campaign as start_campaign
    from ._campaigns import start_campaign_remediation_scan as start_campaign_remediation_scan
    from ._campaigns import start_campaign_report as start_campaign_report
    from ._campaigns import start_generate_campaign_template as start_generate_campaign_template
    from ._campaigns import update_campaign as update_campaign
    from ._certification_summaries import get_identity_access_summaries as get_identity_access_summaries
    from ._certification_summaries import get_identity_decision_summary as get_identity_decision_summary
    from ._certification_summaries import get_identity_summaries as get_identity_summaries
    from ._certification_summaries import get_identity_summary as get_identity_summary
    from ._certifications import get_certification_task as get_certification_task
    from ._certifications import get_identity_certification as get_identity_certification
    from ._certifications import (
        get_identity_certification_item_permissions as get_identity_certification_item_permissions,
    )
    from ._certifications import get_pending_certification_tasks as get_pending_certification_tasks
    from ._certifications import list_certification_reviewers as list_certification_reviewers
    from ._certifications import list_identity_access_review_items as list_identity_access_review_items
    from ._certifications import list_identity_certifications as list_identity_certifications
    from ._certifications import make_identity_decision as make_identity_decision
    from ._certifications import reassign_identity_certifications as reassign_identity_certifications
    from ._certifications import sign_off_identity_certification as sign_off_identity_certification
    from ._certifications import submit_reassign_certs_async as submit_reassign_certs_async
    from ._common_access import create_common_access as create_common_access
    from ._common_access import get_common_access as get_common_access
    from ._common_access import update_common_access_status_in_bulk as update_common_access_status_in_bulk
    from ._configuration_hub import create_deploy as create_deploy
    from ._configuration_hub import create_object_mapping as create_object_mapping
    from ._configuration_hub import create_object_mappings as create_object_mappings
    from ._configuration_hub import create_scheduled_action as create_scheduled_action
    from ._configuration_hub import create_uploaded_configuration as create_uploaded_configuration
    from ._configuration_hub import delete_backup as delete_backup
    from ._configuration_hub import delete_draft as delete_draft
    from ._configuration_hub import delete_object_mapping as delete_object_mapping
    from ._configuration_hub import delete_scheduled_action as delete_scheduled_action
    from ._configuration_hub import delete_uploaded_configuration as delete_uploaded_configuration
    from ._configuration_hub import get_deploy as get_deploy
    from ._configuration_hub import get_object_mappings as get_object_mappings
    from ._configuration_hub import get_uploaded_configuration as get_uploaded_configuration
    from ._configuration_hub import list_backups as list_backups
    from ._configuration_hub import list_deploys as list_deploys
    from ._configuration_hub import list_drafts as list_drafts
    from ._configuration_hub import list_scheduled_actions as list_scheduled_actions
    from ._configuration_hub import list_uploaded_configurations as list_uploaded_configurations
    from ._configuration_hub import update_object_mappings as update_object_mappings
    from ._configuration_hub import update_scheduled_action as update_scheduled_action
    from ._connector_customizers import create_connector_customizer as create_connector_customizer
    from ._connector_customizers import create_connector_customizer_version as create_connector_customizer_version
    from ._connector_customizers import delete_connector_customizer as delete_connector_customizer
    from ._connector_customizers import get_connector_customizer as get_connector_customizer
    from ._connector_customizers import list_connector_customizers as list_connector_customizers
    from ._connector_customizers import put_connector_customizer as put_connector_customizer
    from ._connector_rules import create_connector_rule as create_connector_rule
    from ._connector_rules import delete_connector_rule as delete_connector_rule
    from ._connector_rules import get_connector_rule as get_connector_rule
    from ._connector_rules import get_connector_rule_list as get_connector_rule_list
    from ._connector_rules import put_connector_rule as put_connector_rule
    from ._connector_rules import test_connector_rule as test_connector_rule
    from ._connectors import create_custom_connector as create_custom_connector
    from ._connectors import delete_custom_connector as delete_custom_connector
    from ._connectors import get_connector as get_connector
    from ._connectors import get_connector_correlation_config as get_connector_correlation_config
    from ._connectors import get_connector_list as get_connector_list
    from ._connectors import get_connector_source_config as get_connector_source_config
    from ._connectors import get_connector_source_template as get_connector_source_template
    from ._connectors import get_connector_translations as get_connector_translations
    from ._connectors import put_connector_correlation_config as put_connector_correlation_config
    from ._connectors import put_connector_source_config as put_connector_source_config
    from ._connectors import put_connector_source_template as put_connector_source_template
    from ._connectors import put_connector_translations as put_connector_translations
    from ._connectors import update_connector as update_connector
    from ._custom_forms import create_form_definition as create_form_definition
    from ._custom_forms import create_form_definition_dynamic_schema as create_form_definition_dynamic_schema
    from ._custom_forms import create_form_definition_file_request as create_form_definition_file_request
    from ._custom_forms import create_form_instance as create_form_instance
    from ._custom_forms import delete_form_definition as delete_form_definition
    from ._custom_forms import export_form_definitions_by_tenant as export_form_definitions_by_tenant
    from ._custom_forms import get_file_from_s3 as get_file_from_s3
    from ._custom_forms import get_form_definition_by_key as get_form_definition_by_key
    from ._custom_forms import get_form_instance_by_key as get_form_instance_by_key
    from ._custom_forms import get_form_instance_file as get_form_instance_file
    from ._custom_forms import import_form_definitions as import_form_definitions
    from ._custom_forms import patch_form_definition as patch_form_definition
    from ._custom_forms import patch_form_instance as patch_form_instance
    from ._custom_forms import search_form_definitions_by_tenant as search_form_definitions_by_tenant
    from ._custom_forms import search_form_element_data_by_element_id as search_form_element_data_by_element_id
    from ._custom_forms import search_form_instances_by_tenant as search_form_instances_by_tenant
    from ._custom_forms import search_pre_defined_select_options as search_pre_defined_select_options
    from ._custom_forms import show_preview_data_source as show_preview_data_source
    from ._custom_password_instructions import (
        create_custom_password_instructions as create_custom_password_instructions,
    )
    from ._custom_password_instructions import (
        delete_custom_password_instructions as delete_custom_password_instructions,
    )
    from ._custom_password_instructions import get_custom_password_instructions as get_custom_password_instructions
    from ._data_segments import create_data_segment as create_data_segment
    from ._data_segments import delete_data_segment as delete_data_segment
    from ._data_segments import get_data_segment as get_data_segment
    from ._data_segments import get_data_segment_identity_membership as get_data_segment_identity_membership
    from ._data_segments import get_data_segmentation_enabled_for_user as get_data_segmentation_enabled_for_user
    from ._data_segments import list_data_segments as list_data_segments
    from ._data_segments import patch_data_segment as patch_data_segment
    from ._data_segments import publish_data_segment as publish_data_segment
    from ._dimensions import create_dimension as create_dimension
    from ._dimensions import delete_bulk_dimensions as delete_bulk_dimensions
    from ._dimensions import delete_dimension as delete_dimension
    from ._dimensions import get_dimension as get_dimension
    from ._dimensions import get_dimension_entitlements as get_dimension_entitlements
    from ._dimensions import list_dimension_access_profiles as list_dimension_access_profiles
    from ._dimensions import list_dimensions as list_dimensions
    from ._dimensions import patch_dimension as patch_dimension
    from ._entitlement_descriptions import get_sed_batch_stats as get_sed_batch_stats
    from ._entitlement_descriptions import get_sed_batches as get_sed_batches
    from ._entitlement_descriptions import list_seds as list_seds
    from ._entitlement_descriptions import patch_sed as patch_sed
    from ._entitlement_descriptions import submit_sed_approval as submit_sed_approval
    from ._entitlement_descriptions import submit_sed_assignment as submit_sed_assignment
    from ._entitlement_descriptions import submit_sed_batch_request as submit_sed_batch_request
    from ._entitlements import (
        create_access_model_metadata_for_entitlement as create_access_model_metadata_for_entitlement,
    )
    from ._entitlements import (
        delete_access_model_metadata_from_entitlement as delete_access_model_metadata_from_entitlement,
    )
    from ._entitlements import get_entitlement as get_entitlement
    from ._entitlements import get_entitlement_request_config as get_entitlement_request_config
    from ._entitlements import import_entitlements_by_source as import_entitlements_by_source
    from ._entitlements import list_entitlement_children as list_entitlement_children
    from ._entitlements import list_entitlement_parents as list_entitlement_parents
    from ._entitlements import list_entitlements as list_entitlements
    from ._entitlements import patch_entitlement as patch_entitlement
    from ._entitlements import put_entitlement_request_config as put_entitlement_request_config
    from ._entitlements import reset_source_entitlements as reset_source_entitlements
    from ._entitlements import update_entitlements_in_bulk as update_entitlements_in_bulk
    from ._governance_groups import create_workgroup as create_workgroup
    from ._governance_groups import delete_workgroup as delete_workgroup
    from ._governance_groups import delete_workgroup_members as delete_workgroup_members
    from ._governance_groups import delete_workgroups_in_bulk as delete_workgroups_in_bulk
    from ._governance_groups import get_workgroup as get_workgroup
    from ._governance_groups import list_connections as list_connections
    from ._governance_groups import list_workgroup_members as list_workgroup_members
    from ._governance_groups import list_workgroups as list_workgroups
    from ._governance_groups import patch_workgroup as patch_workgroup
    from ._governance_groups import update_workgroup_members as update_workgroup_members
    from ._icons import delete_icon as delete_icon
    from ._icons import set_icon as set_icon
    from ._identities import delete_identity as delete_identity
    from ._identities import get_identity as get_identity
    from ._identities import get_identity_ownership_details as get_identity_ownership_details
    from ._identities import get_role_assignment as get_role_assignment
    from ._identities import get_role_assignments as get_role_assignments
    from ._identities import list_entitlements_by_identity as list_entitlements_by_identity
    from ._identities import list_identities as list_identities
    from ._identities import reset_identity as reset_identity
    from ._identities import send_identity_verification_account_token as send_identity_verification_account_token
    from ._identities import set_lifecycle_state as set_lifecycle_state
    from ._identities import start_identities_invite as start_identities_invite
    from ._identities import start_identity_processing as start_identity_processing
    from ._identities import synchronize_attributes_for_identity as synchronize_attributes_for_identity
    from ._identity_attributes import create_identity_attribute as create_identity_attribute
    from ._identity_attributes import delete_identity_attribute as delete_identity_attribute
    from ._identity_attributes import delete_identity_attributes_in_bulk as delete_identity_attributes_in_bulk
    from ._identity_attributes import get_identity_attribute as get_identity_attribute
    from ._identity_attributes import list_identity_attributes as list_identity_attributes
    from ._identity_attributes import put_identity_attribute as put_identity_attribute
    from ._identity_history import compare_identity_snapshots as compare_identity_snapshots
    from ._identity_history import compare_identity_snapshots_access_type as compare_identity_snapshots_access_type
    from ._identity_history import get_historical_identity as get_historical_identity
    from ._identity_history import get_historical_identity_events as get_historical_identity_events
    from ._identity_history import get_identity_snapshot as get_identity_snapshot
    from ._identity_history import get_identity_snapshot_summary as get_identity_snapshot_summary
    from ._identity_history import get_identity_start_date as get_identity_start_date
    from ._identity_history import list_historical_identities as list_historical_identities
    from ._identity_history import list_identity_access_items as list_identity_access_items
    from ._identity_history import list_identity_snapshot_access_items as list_identity_snapshot_access_items
    from ._identity_history import list_identity_snapshots as list_identity_snapshots
    from ._identity_profiles import create_identity_profile as create_identity_profile
    from ._identity_profiles import delete_identity_profile as delete_identity_profile
    from ._identity_profiles import delete_identity_profiles as delete_identity_profiles
    from ._identity_profiles import export_identity_profiles as export_identity_profiles
    from ._identity_profiles import generate_identity_preview as generate_identity_preview
    from ._identity_profiles import get_default_identity_attribute_config as get_default_identity_attribute_config
    from ._identity_profiles import get_identity_profile as get_identity_profile
    from ._identity_profiles import import_identity_profiles as import_identity_profiles
    from ._identity_profiles import list_identity_profiles as list_identity_profiles
    from ._identity_profiles import sync_identity_profile as sync_identity_profile
    from ._identity_profiles import update_identity_profile as update_identity_profile
    from ._launchers import create_launcher as create_launcher
    from ._launchers import delete_launcher as delete_launcher
    from ._launchers import get_launcher as get_launcher
    from ._launchers import get_launchers as get_launchers
    from ._launchers import put_launcher as put_launcher
    from ._launchers import start_launcher as start_launcher
    from ._lifecycle_states import create_lifecycle_state as create_lifecycle_state
    from ._lifecycle_states import delete_lifecycle_state as delete_lifecycle_state
    from ._lifecycle_states import get_lifecycle_state as get_lifecycle_state
    from ._lifecycle_states import get_lifecycle_states as get_lifecycle_states
    from ._lifecycle_states import update_lifecycle_states as update_lifecycle_states
    from ._machine_account_mappings import create_machine_account_mappings as create_machine_account_mappings
    from ._machine_account_mappings import delete_machine_account_mappings as delete_machine_account_mappings
    from ._machine_account_mappings import list_machine_account_mappings as list_machine_account_mappings
    from ._machine_account_mappings import set_machine_account_mappings as set_machine_account_mappings
    from ._machine_accounts import get_machine_account as get_machine_account
    from ._machine_accounts import list_machine_accounts as list_machine_accounts
    from ._machine_accounts import send_classify_machine_account as send_classify_machine_account
    from ._machine_accounts import update_machine_account as update_machine_account
    from ._machine_classification_config import (
        delete_machine_classification_config as delete_machine_classification_config,
    )
    from ._machine_classification_config import get_machine_classification_config as get_machine_classification_config
    from ._machine_classification_config import set_machine_classification_config as set_machine_classification_config
    from ._machine_identities import create_machine_identity as create_machine_identity
    from ._machine_identities import delete_machine_identity as delete_machine_identity
    from ._machine_identities import get_machine_identity as get_machine_identity
    from ._machine_identities import list_machine_identities as list_machine_identities
    from ._machine_identities import update_machine_identity as update_machine_identity
    from ._managed_clients import create_managed_client as create_managed_client
    from ._managed_clients import delete_managed_client as delete_managed_client
    from ._managed_clients import get_managed_client as get_managed_client
    from ._managed_clients import get_managed_client_status as get_managed_client_status
    from ._managed_clients import get_managed_clients as get_managed_clients
    from ._managed_clients import update_managed_client as update_managed_client
    from ._managed_cluster_types import create_managed_cluster_type as create_managed_cluster_type
    from ._managed_cluster_types import delete_managed_cluster_type as delete_managed_cluster_type
    from ._managed_cluster_types import get_managed_cluster_type as get_managed_cluster_type
    from ._managed_cluster_types import get_managed_cluster_types as get_managed_cluster_types
    from ._managed_cluster_types import update_managed_cluster_type as update_managed_cluster_type
    from ._managed_clusters import create_managed_cluster as create_managed_cluster
    from ._managed_clusters import delete_managed_cluster as delete_managed_cluster
    from ._managed_clusters import get_client_log_configuration as get_client_log_configuration
    from ._managed_clusters import get_managed_cluster as get_managed_cluster
    from ._managed_clusters import get_managed_clusters as get_managed_clusters
    from ._managed_clusters import put_client_log_configuration as put_client_log_configuration
    from ._managed_clusters import update as update
    from ._managed_clusters import update_managed_cluster as update_managed_cluster
    from ._mfa import get_mfa_duo_config as get_mfa_duo_config
    from ._mfa import get_mfa_kba_config as get_mfa_kba_config
    from ._mfa import get_mfa_okta_config as get_mfa_okta_config
    from ._mfa import set_mfa_duo_config as set_mfa_duo_config
    from ._mfa import set_mfa_okta_config as set_mfa_okta_config
    from ._mfa import set_mfakba_config as set_mfakba_config
    from ._mfa import test_mfa_config as test_mfa_config
    from ._multi_host_integrations import create_multi_host_integration as create_multi_host_integration
    from ._multi_host_integrations import create_sources_within_multi_host as create_sources_within_multi_host
    from ._multi_host_integrations import delete_multi_host as delete_multi_host
    from ._multi_host_integrations import get_acct_aggregation_groups as get_acct_aggregation_groups
    from ._multi_host_integrations import get_entitlement_aggregation_groups as get_entitlement_aggregation_groups
    from ._multi_host_integrations import get_multi_host_integrations as get_multi_host_integrations
    from ._multi_host_integrations import get_multi_host_integrations_list as get_multi_host_integrations_list
    from ._multi_host_integrations import get_multi_host_source_creation_errors as get_multi_host_source_creation_errors
    from ._multi_host_integrations import get_multihost_integration_types as get_multihost_integration_types
    from ._multi_host_integrations import get_sources_within_multi_host as get_sources_within_multi_host
    from ._multi_host_integrations import test_connection_multi_host_sources as test_connection_multi_host_sources
    from ._multi_host_integrations import test_source_connection_multihost as test_source_connection_multihost
    from ._multi_host_integrations import update_multi_host_sources as update_multi_host_sources
    from ._non_employees import approve_non_employee_request as approve_non_employee_request
    from ._non_employees import create_non_employee_record as create_non_employee_record
    from ._non_employees import create_non_employee_request as create_non_employee_request
    from ._non_employees import create_non_employee_source as create_non_employee_source
    from ._non_employees import (
        create_non_employee_source_schema_attributes as create_non_employee_source_schema_attributes,
    )
    from ._non_employees import delete_non_employee_record as delete_non_employee_record
    from ._non_employees import delete_non_employee_records_in_bulk as delete_non_employee_records_in_bulk
    from ._non_employees import delete_non_employee_request as delete_non_employee_request
    from ._non_employees import delete_non_employee_schema_attribute as delete_non_employee_schema_attribute
    from ._non_employees import delete_non_employee_source as delete_non_employee_source
    from ._non_employees import (
        delete_non_employee_source_schema_attributes as delete_non_employee_source_schema_attributes,
    )
    from ._non_employees import export_non_employee_records as export_non_employee_records
    from ._non_employees import export_non_employee_source_schema_template as export_non_employee_source_schema_template
    from ._non_employees import get_non_employee_approval as get_non_employee_approval
    from ._non_employees import get_non_employee_approval_summary as get_non_employee_approval_summary
    from ._non_employees import get_non_employee_bulk_upload_status as get_non_employee_bulk_upload_status
    from ._non_employees import get_non_employee_record as get_non_employee_record
    from ._non_employees import get_non_employee_request as get_non_employee_request
    from ._non_employees import get_non_employee_request_summary as get_non_employee_request_summary
    from ._non_employees import get_non_employee_schema_attribute as get_non_employee_schema_attribute
    from ._non_employees import get_non_employee_source as get_non_employee_source
    from ._non_employees import get_non_employee_source_schema_attributes as get_non_employee_source_schema_attributes
    from ._non_employees import import_non_employee_records_in_bulk as import_non_employee_records_in_bulk
    from ._non_employees import list_non_employee_approvals as list_non_employee_approvals
    from ._non_employees import list_non_employee_records as list_non_employee_records
    from ._non_employees import list_non_employee_requests as list_non_employee_requests
    from ._non_employees import list_non_employee_sources as list_non_employee_sources
    from ._non_employees import patch_non_employee_record as patch_non_employee_record
    from ._non_employees import patch_non_employee_schema_attribute as patch_non_employee_schema_attribute
    from ._non_employees import patch_non_employee_source as patch_non_employee_source
    from ._non_employees import reject_non_employee_request as reject_non_employee_request
    from ._non_employees import update_non_employee_record as update_non_employee_record
    from ._notifications import create_domain_dkim as create_domain_dkim
    from ._notifications import create_notification_template as create_notification_template
    from ._notifications import create_verified_from_address as create_verified_from_address
    from ._notifications import delete_notification_templates_in_bulk as delete_notification_templates_in_bulk
    from ._notifications import delete_verified_from_address as delete_verified_from_address
    from ._notifications import get_dkim_attributes as get_dkim_attributes
    from ._notifications import get_mail_from_attributes as get_mail_from_attributes
    from ._notifications import get_notification_preferences as get_notification_preferences
    from ._notifications import get_notification_template as get_notification_template
    from ._notifications import get_notifications_template_context as get_notifications_template_context
    from ._notifications import list_from_addresses as list_from_addresses
    from ._notifications import list_notification_template_defaults as list_notification_template_defaults
    from ._notifications import list_notification_templates as list_notification_templates
    from ._notifications import put_mail_from_attributes as put_mail_from_attributes
    from ._notifications import send_test_notification as send_test_notification
    from ._oauth_clients import create_oauth_client as create_oauth_client
    from ._oauth_clients import delete_oauth_client as delete_oauth_client
    from ._oauth_clients import get_oauth_client as get_oauth_client
    from ._oauth_clients import list_oauth_clients as list_oauth_clients
    from ._oauth_clients import patch_oauth_client as patch_oauth_client
    from ._org_config import get_org_config as get_org_config
    from ._org_config import get_valid_time_zones as get_valid_time_zones
    from ._org_config import patch_org_config as patch_org_config
    from ._outliers import export_outliers_zip as export_outliers_zip
    from ._outliers import get_identity_outlier_snapshots as get_identity_outlier_snapshots
    from ._outliers import get_identity_outliers as get_identity_outliers
    from ._outliers import get_latest_identity_outlier_snapshots as get_latest_identity_outlier_snapshots
    from ._outliers import get_outlier_contributing_feature_summary as get_outlier_contributing_feature_summary
    from ._outliers import (
        get_peer_group_outliers_contributing_features as get_peer_group_outliers_contributing_features,
    )
    from ._outliers import ignore_identity_outliers as ignore_identity_outliers
    from ._outliers import (
        list_outliers_contributing_feature_access_items as list_outliers_contributing_feature_access_items,
    )
    from ._outliers import un_ignore_identity_outliers as un_ignore_identity_outliers
    from ._password_config import create_password_org_config as create_password_org_config
    from ._password_config import get_password_org_config as get_password_org_config
    from ._password_config import put_password_org_config as put_password_org_config
    from ._password_dictionary import get_password_dictionary as get_password_dictionary
    from ._password_dictionary import put_password_dictionary as put_password_dictionary
    from ._password_policies import create_password_policy as create_password_policy
    from ._password_policies import delete_password_policy as delete_password_policy
    from ._password_policies import get_password_policy_by_id as get_password_policy_by_id
    from ._password_policies import list_password_policies as list_password_policies
    from ._password_policies import set_password_policy as set_password_policy
    from ._password_sync_groups import create_password_sync_group as create_password_sync_group
    from ._password_sync_groups import delete_password_sync_group as delete_password_sync_group
    from ._password_sync_groups import get_password_sync_group as get_password_sync_group
    from ._password_sync_groups import get_password_sync_groups as get_password_sync_groups
    from ._password_sync_groups import update_password_sync_group as update_password_sync_group
    from ._passwords import create_digit_token as create_digit_token
    from ._passwords import get_password_change_status as get_password_change_status
    from ._passwords import query_password_info as query_password_info
    from ._passwords import set_password as set_password
    from ._peer_group_strategies import get_peer_group_outliers as get_peer_group_outliers
    from ._personal_access_tokens import create_personal_access_token as create_personal_access_token
    from ._personal_access_tokens import delete_personal_access_token as delete_personal_access_token
    from ._personal_access_tokens import list_personal_access_tokens as list_personal_access_tokens
    from ._personal_access_tokens import patch_personal_access_token as patch_personal_access_token
    from ._public_identities import get_public_identities as get_public_identities
    from ._public_identities_config import get_public_identity_config as get_public_identity_config
    from ._public_identities_config import update_public_identity_config as update_public_identity_config
    from ._recommendations import get_recommendations as get_recommendations
    from ._recommendations import get_recommendations_config as get_recommendations_config
    from ._recommendations import update_recommendations_config as update_recommendations_config
    from ._reports import cancel_report as cancel_report
    from ._reports import get_report as get_report
    from ._reports import get_report_result as get_report_result
    from ._reports import start_report as start_report
    from ._requestable_objects import list_requestable_objects as list_requestable_objects
    from ._role_insights import create_role_insight_requests as create_role_insight_requests
    from ._role_insights import (
        download_role_insights_entitlements_changes as download_role_insights_entitlements_changes,
    )
    from ._role_insights import get_entitlement_changes_identities as get_entitlement_changes_identities
    from ._role_insights import get_role_insight as get_role_insight
    from ._role_insights import get_role_insights as get_role_insights
    from ._role_insights import get_role_insights_current_entitlements as get_role_insights_current_entitlements
    from ._role_insights import get_role_insights_entitlements_changes as get_role_insights_entitlements_changes
    from ._role_insights import get_role_insights_requests as get_role_insights_requests
    from ._role_insights import get_role_insights_summary as get_role_insights_summary
    from ._role_mining import create_potential_role_provision_request as create_potential_role_provision_request
    from ._role_mining import create_role_mining_sessions as create_role_mining_sessions
    from ._role_mining import download_role_mining_potential_role_zip as download_role_mining_potential_role_zip
    from ._role_mining import export_role_mining_potential_role as export_role_mining_potential_role
    from ._role_mining import export_role_mining_potential_role_async as export_role_mining_potential_role_async
    from ._role_mining import export_role_mining_potential_role_status as export_role_mining_potential_role_status
    from ._role_mining import get_all_potential_role_summaries as get_all_potential_role_summaries
    from ._role_mining import get_entitlement_distribution_potential_role as get_entitlement_distribution_potential_role
    from ._role_mining import get_entitlements_potential_role as get_entitlements_potential_role
    from ._role_mining import get_excluded_entitlements_potential_role as get_excluded_entitlements_potential_role
    from ._role_mining import get_identities_potential_role as get_identities_potential_role
    from ._role_mining import get_potential_role as get_potential_role
    from ._role_mining import get_potential_role_applications as get_potential_role_applications
    from ._role_mining import get_potential_role_entitlements as get_potential_role_entitlements
    from ._role_mining import get_potential_role_source_identity_usage as get_potential_role_source_identity_usage
    from ._role_mining import get_potential_role_summaries as get_potential_role_summaries
    from ._role_mining import get_role_mining_potential_role as get_role_mining_potential_role
    from ._role_mining import get_role_mining_session as get_role_mining_session
    from ._role_mining import get_role_mining_session_status as get_role_mining_session_status
    from ._role_mining import get_role_mining_sessions as get_role_mining_sessions
    from ._role_mining import get_saved_potential_roles as get_saved_potential_roles
    from ._role_mining import patch_potential_role as patch_potential_role
    from ._role_mining import patch_potential_role_session as patch_potential_role_session
    from ._role_mining import patch_role_mining_session as patch_role_mining_session
    from ._role_mining import update_entitlements_potential_role as update_entitlements_potential_role
    from ._roles import create_role as create_role
    from ._roles import delete_bulk_roles as delete_bulk_roles
    from ._roles import delete_metadata_from_role_by_key_and_value as delete_metadata_from_role_by_key_and_value
    from ._roles import delete_role as delete_role
    from ._roles import get_bulk_update_status as get_bulk_update_status
    from ._roles import get_bulk_update_status_by_id as get_bulk_update_status_by_id
    from ._roles import get_role as get_role
    from ._roles import get_role_assigned_identities as get_role_assigned_identities
    from ._roles import get_role_entitlements as get_role_entitlements
    from ._roles import list_roles as list_roles
    from ._roles import patch_role as patch_role
    from ._roles import search_roles_by_filter as search_roles_by_filter
    from ._roles import update_attribute_key_and_value_to_role as update_attribute_key_and_value_to_role
    from ._roles import update_roles_metadata_by_filter as update_roles_metadata_by_filter
    from ._roles import update_roles_metadata_by_ids as update_roles_metadata_by_ids
    from ._roles import update_roles_metadata_by_query as update_roles_metadata_by_query
    from ._saved_searches import create_saved_search as create_saved_search
    from ._saved_searches import delete_saved_search as delete_saved_search
    from ._saved_searches import execute_saved_search as execute_saved_search
    from ._saved_searches import get_saved_search as get_saved_search
    from ._saved_searches import list_saved_searches as list_saved_searches
    from ._saved_searches import put_saved_search as put_saved_search
    from ._scheduled_searches import create_scheduled_search as create_scheduled_search
    from ._scheduled_searches import delete_scheduled_search as delete_scheduled_search
    from ._scheduled_searches import get_scheduled_search as get_scheduled_search
    from ._scheduled_searches import list_scheduled_search as list_scheduled_search
    from ._scheduled_searches import unsubscribe_scheduled_search as unsubscribe_scheduled_search
    from ._scheduled_searches import update_scheduled_search as update_scheduled_search
    from ._search import search_aggregate as search_aggregate
    from ._search import search_count as search_count
    from ._search import search_get as search_get
    from ._search import search_post as search_post
    from ._search_attributes import create_search_attribute_config as create_search_attribute_config
    from ._search_attributes import delete_search_attribute_config as delete_search_attribute_config
    from ._search_attributes import get_search_attribute_config as get_search_attribute_config
    from ._search_attributes import get_single_search_attribute_config as get_single_search_attribute_config
    from ._search_attributes import patch_search_attribute_config as patch_search_attribute_config
    from ._security_settings import create_auth_org_network_config as create_auth_org_network_config
    from ._security_settings import get_auth_org_lockout_config as get_auth_org_lockout_config
    from ._security_settings import get_auth_org_network_config as get_auth_org_network_config
    from ._security_settings import get_auth_org_service_provider_config as get_auth_org_service_provider_config
    from ._security_settings import get_auth_org_session_config as get_auth_org_session_config
    from ._security_settings import patch_auth_org_lockout_config as patch_auth_org_lockout_config
    from ._security_settings import patch_auth_org_network_config as patch_auth_org_network_config
    from ._security_settings import patch_auth_org_service_provider_config as patch_auth_org_service_provider_config
    from ._security_settings import patch_auth_org_session_config as patch_auth_org_session_config
    from ._segments import create_segment as create_segment
    from ._segments import delete_segment as delete_segment
    from ._segments import get_segment as get_segment
    from ._segments import list_segments as list_segments
    from ._segments import patch_segment as patch_segment
    from ._service_desk_integrations import create_service_desk_integration as create_service_desk_integration
    from ._service_desk_integrations import delete_service_desk_integration as delete_service_desk_integration
    from ._service_desk_integrations import get_service_desk_integration as get_service_desk_integration
    from ._service_desk_integrations import (
        get_service_desk_integration_template as get_service_desk_integration_template,
    )
    from ._service_desk_integrations import get_service_desk_integration_types as get_service_desk_integration_types
    from ._service_desk_integrations import get_service_desk_integrations as get_service_desk_integrations
    from ._service_desk_integrations import get_status_check_details as get_status_check_details
    from ._service_desk_integrations import patch_service_desk_integration as patch_service_desk_integration
    from ._service_desk_integrations import put_service_desk_integration as put_service_desk_integration
    from ._service_desk_integrations import update_status_check_details as update_status_check_details
    from ._sim_integrations import create_sim_integration as create_sim_integration
    from ._sim_integrations import delete_sim_integration as delete_sim_integration
    from ._sim_integrations import get_sim_integration as get_sim_integration
    from ._sim_integrations import get_sim_integrations as get_sim_integrations
    from ._sim_integrations import patch_before_provisioning_rule as patch_before_provisioning_rule
    from ._sim_integrations import patch_sim_attributes as patch_sim_attributes
    from ._sim_integrations import put_sim_integration as put_sim_integration
    from ._sod_policies import create_sod_policy as create_sod_policy
    from ._sod_policies import delete_sod_policy as delete_sod_policy
    from ._sod_policies import delete_sod_policy_schedule as delete_sod_policy_schedule
    from ._sod_policies import get_custom_violation_report as get_custom_violation_report
    from ._sod_policies import get_default_violation_report as get_default_violation_report
    from ._sod_policies import get_sod_all_report_run_status as get_sod_all_report_run_status
    from ._sod_policies import get_sod_policy as get_sod_policy
    from ._sod_policies import get_sod_policy_schedule as get_sod_policy_schedule
    from ._sod_policies import get_sod_violation_report_run_status as get_sod_violation_report_run_status
    from ._sod_policies import get_sod_violation_report_status as get_sod_violation_report_status
    from ._sod_policies import list_sod_policies as list_sod_policies
    from ._sod_policies import patch_sod_policy as patch_sod_policy
    from ._sod_policies import put_policy_schedule as put_policy_schedule
    from ._sod_policies import put_sod_policy as put_sod_policy
    from ._sod_policies import start_evaluate_sod_policy as start_evaluate_sod_policy
    from ._sod_policies import start_sod_all_policies_for_org as start_sod_all_policies_for_org
    from ._sod_policies import start_sod_policy as start_sod_policy
    from ._sod_violations import start_predict_sod_violations as start_predict_sod_violations
    from ._sod_violations import start_violation_check as start_violation_check
    from ._source_usages import get_status_by_source_id as get_status_by_source_id
    from ._source_usages import get_usages_by_source_id as get_usages_by_source_id
    from ._sources import create_provisioning_policy as create_provisioning_policy
    from ._sources import create_source as create_source
    from ._sources import create_source_schedule as create_source_schedule
    from ._sources import create_source_schema as create_source_schema
    from ._sources import delete_accounts_async as delete_accounts_async
    from ._sources import delete_native_change_detection_config as delete_native_change_detection_config
    from ._sources import delete_provisioning_policy as delete_provisioning_policy
    from ._sources import delete_source as delete_source
    from ._sources import delete_source_schedule as delete_source_schedule
    from ._sources import delete_source_schema as delete_source_schema
    from ._sources import get_accounts_schema as get_accounts_schema
    from ._sources import get_correlation_config as get_correlation_config
    from ._sources import get_entitlements_schema as get_entitlements_schema
    from ._sources import get_native_change_detection_config as get_native_change_detection_config
    from ._sources import get_provisioning_policy as get_provisioning_policy
    from ._sources import get_source as get_source
    from ._sources import get_source_attr_sync_config as get_source_attr_sync_config
    from ._sources import get_source_config as get_source_config
    from ._sources import get_source_connections as get_source_connections
    from ._sources import get_source_entitlement_request_config as get_source_entitlement_request_config
    from ._sources import get_source_health as get_source_health
    from ._sources import get_source_schedule as get_source_schedule
    from ._sources import get_source_schedules as get_source_schedules
    from ._sources import get_source_schema as get_source_schema
    from ._sources import get_source_schemas as get_source_schemas
    from ._sources import import_accounts as import_accounts
    from ._sources import import_accounts_schema as import_accounts_schema
    from ._sources import import_connector_file as import_connector_file
    from ._sources import import_entitlements as import_entitlements
    from ._sources import import_entitlements_schema as import_entitlements_schema
    from ._sources import import_uncorrelated_accounts as import_uncorrelated_accounts
    from ._sources import list_provisioning_policies as list_provisioning_policies
    from ._sources import list_sources as list_sources
    from ._sources import ping_cluster as ping_cluster
    from ._sources import put_correlation_config as put_correlation_config
    from ._sources import put_native_change_detection_config as put_native_change_detection_config
    from ._sources import put_provisioning_policy as put_provisioning_policy
    from ._sources import put_source as put_source
    from ._sources import put_source_attr_sync_config as put_source_attr_sync_config
    from ._sources import put_source_schema as put_source_schema
    from ._sources import search_resource_objects as search_resource_objects
    from ._sources import sync_attributes_for_source as sync_attributes_for_source
    from ._sources import test_source_configuration as test_source_configuration
    from ._sources import test_source_connection as test_source_connection
    from ._sources import update_password_policy_holders as update_password_policy_holders
    from ._sources import update_provisioning_policies_in_bulk as update_provisioning_policies_in_bulk
    from ._sources import update_provisioning_policy as update_provisioning_policy
    from ._sources import update_source as update_source
    from ._sources import update_source_entitlement_request_config as update_source_entitlement_request_config
    from ._sources import update_source_schedule as update_source_schedule
    from ._sources import update_source_schema as update_source_schema
    from ._sp_config import export_sp_config as export_sp_config
    from ._sp_config import get_sp_config_export as get_sp_config_export
    from ._sp_config import get_sp_config_export_status as get_sp_config_export_status
    from ._sp_config import get_sp_config_import as get_sp_config_import
    from ._sp_config import get_sp_config_import_status as get_sp_config_import_status
    from ._sp_config import import_sp_config as import_sp_config
    from ._sp_config import list_sp_config_objects as list_sp_config_objects
    from ._tagged_objects import delete_tagged_object as delete_tagged_object
    from ._tagged_objects import delete_tags_to_many_object as delete_tags_to_many_object
    from ._tagged_objects import get_tagged_object as get_tagged_object
    from ._tagged_objects import list_tagged_objects as list_tagged_objects
    from ._tagged_objects import list_tagged_objects_by_type as list_tagged_objects_by_type
    from ._tagged_objects import put_tagged_object as put_tagged_object
    from ._tagged_objects import set_tag_to_object as set_tag_to_object
    from ._tagged_objects import set_tags_to_many_objects as set_tags_to_many_objects
    from ._tags import create_tag as create_tag
    from ._tags import delete_tag_by_id as delete_tag_by_id
    from ._tags import get_tag_by_id as get_tag_by_id
    from ._tags import list_tags as list_tags
    from ._tasks import get_pending_task_headers as get_pending_task_headers
    from ._tasks import get_pending_tasks as get_pending_tasks
    from ._tasks import get_task_status as get_task_status
    from ._tasks import get_task_status_list as get_task_status_list
    from ._tasks import update_task_status as update_task_status
    from ._tenant_context import get_tenant_context as get_tenant_context
    from ._tenant_context import patch_tenant_context as patch_tenant_context
    from ._tenant_info import get_tenant as get_tenant
    from ._transforms import create_transform as create_transform
    from ._transforms import delete_transform as delete_transform
    from ._transforms import get_transform as get_transform
    from ._transforms import list_transforms as list_transforms
    from ._transforms import update_transform as update_transform
    from ._triggers import complete_trigger_invocation as complete_trigger_invocation
    from ._triggers import create_subscription as create_subscription
    from ._triggers import delete_subscription as delete_subscription
    from ._triggers import list_subscriptions as list_subscriptions
    from ._triggers import list_trigger_invocation_status as list_trigger_invocation_status
    from ._triggers import list_triggers as list_triggers
    from ._triggers import patch_subscription as patch_subscription
    from ._triggers import start_test_trigger_invocation as start_test_trigger_invocation
    from ._triggers import test_subscription_filter as test_subscription_filter
    from ._triggers import update_subscription as update_subscription
    from ._ui_metadata import get_tenant_ui_metadata as get_tenant_ui_metadata
    from ._ui_metadata import set_tenant_ui_metadata as set_tenant_ui_metadata
    from ._user_apps import list_all_user_apps as list_all_user_apps
    from ._user_apps import list_available_accounts_for_user_app as list_available_accounts_for_user_app
    from ._user_apps import list_owned_user_apps as list_owned_user_apps
    from ._user_apps import patch_user_app as patch_user_app
    from ._work_items import approve_approval_item as approve_approval_item
    from ._work_items import approve_approval_items_in_bulk as approve_approval_items_in_bulk
    from ._work_items import complete_work_item as complete_work_item
    from ._work_items import forward_work_item as forward_work_item
    from ._work_items import get_completed_work_items as get_completed_work_items
    from ._work_items import get_count_completed_work_items as get_count_completed_work_items
    from ._work_items import get_count_work_items as get_count_work_items
    from ._work_items import get_work_item as get_work_item
    from ._work_items import get_work_items_summary as get_work_items_summary
    from ._work_items import list_work_items as list_work_items
    from ._work_items import reject_approval_item as reject_approval_item
    from ._work_items import reject_approval_items_in_bulk as reject_approval_items_in_bulk
    from ._work_items import submit_account_selection as submit_account_selection
    from ._work_reassignments import create_reassignment_configuration as create_reassignment_configuration
    from ._work_reassignments import delete_reassignment_configuration as delete_reassignment_configuration
    from ._work_reassignments import get_evaluate_reassignment_configuration as get_evaluate_reassignment_configuration
    from ._work_reassignments import get_reassignment_config_types as get_reassignment_config_types
    from ._work_reassignments import get_reassignment_configuration as get_reassignment_configuration
    from ._work_reassignments import get_tenant_config_configuration as get_tenant_config_configuration
    from ._work_reassignments import list_reassignment_configurations as list_reassignment_configurations
    from ._work_reassignments import put_reassignment_config as put_reassignment_config
    from ._work_reassignments import put_tenant_configuration as put_tenant_configuration
    from ._workflows import cancel_workflow_execution as cancel_workflow_execution
    from ._workflows import create_external_execute_workflow as create_external_execute_workflow
    from ._workflows import create_workflow as create_workflow
    from ._workflows import create_workflow_external_trigger as create_workflow_external_trigger
    from ._workflows import delete_workflow as delete_workflow
    from ._workflows import get_workflow as get_workflow
    from ._workflows import get_workflow_execution as get_workflow_execution
    from ._workflows import get_workflow_execution_history as get_workflow_execution_history
    from ._workflows import get_workflow_executions as get_workflow_executions
    from ._workflows import list_complete_workflow_library as list_complete_workflow_library
    from ._workflows import list_workflow_library_actions as list_workflow_library_actions
    from ._workflows import list_workflow_library_operators as list_workflow_library_operators
    from ._workflows import list_workflow_library_triggers as list_workflow_library_triggers
    from ._workflows import list_workflows as list_workflows
    from ._workflows import patch_workflow as patch_workflow
    from ._workflows import put_workflow as put_workflow
    from ._workflows import test_external_execute_workflow as test_external_execute_workflow
    from ._workflows import test_workflow as test_workflow

_MODULES = {
    "add_access_request_recommendations_ignored_item": "._access_request_recommendations",
    "add_access_request_recommendations_requested_item": "._access_request_recommendations",
    "add_access_request_recommendations_viewed_item": "._access_request_recommendations",
    "add_access_request_recommendations_viewed_items": "._access_request_recommendations",
    "approve_access_request": "._access_request_approvals",
    "approve_approval_item": "._work_items",
    "approve_approval_items_in_bulk": "._work_items",
    "approve_bulk_access_request": "._access_request_approvals",
    "approve_non_employee_request": "._non_employees",
    "cancel_access_request": "._access_requests",
    "cancel_access_request_in_bulk": "._access_requests",
    "cancel_report": "._reports",
    "cancel_workflow_execution": "._workflows",
    "close_access_request": "._access_requests",
    "compare_identity_snapshots": "._identity_history",
    "compare_identity_snapshots_access_type": "._identity_history",
    "complete_campaign": "._campaigns",
    "complete_trigger_invocation": "._triggers",
    "complete_work_item": "._work_items",
    "create_access_model_metadata_attribute": "._access_model_metadata",
    "create_access_model_metadata_attribute_value": "._access_model_metadata",
    "create_access_model_metadata_for_entitlement": "._entitlements",
    "create_access_profile": "._access_profiles",
    "create_access_request": "._access_requests",
    "create_account": "._accounts",
    "create_auth_org_network_config": "._security_settings",
    "create_branding_item": "._brandings",
    "create_campaign": "._campaigns",
    "create_campaign_filter": "._campaign_filters",
    "create_campaign_template": "._campaigns",
    "create_common_access": "._common_access",
    "create_connector_customizer": "._connector_customizers",
    "create_connector_customizer_version": "._connector_customizers",
    "create_connector_rule": "._connector_rules",
    "create_custom_connector": "._connectors",
    "create_custom_password_instructions": "._custom_password_instructions",
    "create_data_segment": "._data_segments",
    "create_deploy": "._configuration_hub",
    "create_digit_token": "._passwords",
    "create_dimension": "._dimensions",
    "create_domain_dkim": "._notifications",
    "create_external_execute_workflow": "._workflows",
    "create_form_definition": "._custom_forms",
    "create_form_definition_dynamic_schema": "._custom_forms",
    "create_form_definition_file_request": "._custom_forms",
    "create_form_instance": "._custom_forms",
    "create_identity_attribute": "._identity_attributes",
    "create_identity_profile": "._identity_profiles",
    "create_launcher": "._launchers",
    "create_lifecycle_state": "._lifecycle_states",
    "create_machine_account_mappings": "._machine_account_mappings",
    "create_machine_identity": "._machine_identities",
    "create_managed_client": "._managed_clients",
    "create_managed_cluster": "._managed_clusters",
    "create_managed_cluster_type": "._managed_cluster_types",
    "create_multi_host_integration": "._multi_host_integrations",
    "create_non_employee_record": "._non_employees",
    "create_non_employee_request": "._non_employees",
    "create_non_employee_source": "._non_employees",
    "create_non_employee_source_schema_attributes": "._non_employees",
    "create_notification_template": "._notifications",
    "create_oauth_client": "._oauth_clients",
    "create_object_mapping": "._configuration_hub",
    "create_object_mappings": "._configuration_hub",
    "create_password_org_config": "._password_config",
    "create_password_policy": "._password_policies",
    "create_password_sync_group": "._password_sync_groups",
    "create_personal_access_token": "._personal_access_tokens",
    "create_potential_role_provision_request": "._role_mining",
    "create_provisioning_policy": "._sources",
    "create_reassignment_configuration": "._work_reassignments",
    "create_role": "._roles",
    "create_role_insight_requests": "._role_insights",
    "create_role_mining_sessions": "._role_mining",
    "create_saved_search": "._saved_searches",
    "create_scheduled_action": "._configuration_hub",
    "create_scheduled_search": "._scheduled_searches",
    "create_search_attribute_config": "._search_attributes",
    "create_segment": "._segments",
    "create_service_desk_integration": "._service_desk_integrations",
    "create_sim_integration": "._sim_integrations",
    "create_sod_policy": "._sod_policies",
    "create_source": "._sources",
    "create_source_app": "._apps",
    "create_source_schedule": "._sources",
    "create_source_schema": "._sources",
    "create_sources_within_multi_host": "._multi_host_integrations",
    "create_subscription": "._triggers",
    "create_tag": "._tags",
    "create_transform": "._transforms",
    "create_uploaded_configuration": "._configuration_hub",
    "create_verified_from_address": "._notifications",
    "create_workflow": "._workflows",
    "create_workflow_external_trigger": "._workflows",
    "create_workgroup": "._governance_groups",
    "delete_access_model_metadata_from_entitlement": "._entitlements",
    "delete_access_profile": "._access_profiles",
    "delete_access_profiles_from_source_app_by_bulk": "._apps",
    "delete_access_profiles_in_bulk": "._access_profiles",
    "delete_account": "._accounts",
    "delete_account_async": "._accounts",
    "delete_accounts_async": "._sources",
    "delete_backup": "._configuration_hub",
    "delete_branding": "._brandings",
    "delete_bulk_dimensions": "._dimensions",
    "delete_bulk_roles": "._roles",
    "delete_campaign_filters": "._campaign_filters",
    "delete_campaign_template": "._campaigns",
    "delete_campaign_template_schedule": "._campaigns",
    "delete_campaigns": "._campaigns",
    "delete_connector_customizer": "._connector_customizers",
    "delete_connector_rule": "._connector_rules",
    "delete_custom_connector": "._connectors",
    "delete_custom_password_instructions": "._custom_password_instructions",
    "delete_data_segment": "._data_segments",
    "delete_dimension": "._dimensions",
    "delete_draft": "._configuration_hub",
    "delete_form_definition": "._custom_forms",
    "delete_icon": "._icons",
    "delete_identity": "._identities",
    "delete_identity_attribute": "._identity_attributes",
    "delete_identity_attributes_in_bulk": "._identity_attributes",
    "delete_identity_profile": "._identity_profiles",
    "delete_identity_profiles": "._identity_profiles",
    "delete_launcher": "._launchers",
    "delete_lifecycle_state": "._lifecycle_states",
    "delete_machine_account_mappings": "._machine_account_mappings",
    "delete_machine_classification_config": "._machine_classification_config",
    "delete_machine_identity": "._machine_identities",
    "delete_managed_client": "._managed_clients",
    "delete_managed_cluster": "._managed_clusters",
    "delete_managed_cluster_type": "._managed_cluster_types",
    "delete_metadata_from_role_by_key_and_value": "._roles",
    "delete_multi_host": "._multi_host_integrations",
    "delete_native_change_detection_config": "._sources",
    "delete_non_employee_record": "._non_employees",
    "delete_non_employee_records_in_bulk": "._non_employees",
    "delete_non_employee_request": "._non_employees",
    "delete_non_employee_schema_attribute": "._non_employees",
    "delete_non_employee_source": "._non_employees",
    "delete_non_employee_source_schema_attributes": "._non_employees",
    "delete_notification_templates_in_bulk": "._notifications",
    "delete_oauth_client": "._oauth_clients",
    "delete_object_mapping": "._configuration_hub",
    "delete_password_policy": "._password_policies",
    "delete_password_sync_group": "._password_sync_groups",
    "delete_personal_access_token": "._personal_access_tokens",
    "delete_provisioning_policy": "._sources",
    "delete_reassignment_configuration": "._work_reassignments",
    "delete_role": "._roles",
    "delete_saved_search": "._saved_searches",
    "delete_scheduled_action": "._configuration_hub",
    "delete_scheduled_search": "._scheduled_searches",
    "delete_search_attribute_config": "._search_attributes",
    "delete_segment": "._segments",
    "delete_service_desk_integration": "._service_desk_integrations",
    "delete_sim_integration": "._sim_integrations",
    "delete_sod_policy": "._sod_policies",
    "delete_sod_policy_schedule": "._sod_policies",
    "delete_source": "._sources",
    "delete_source_app": "._apps",
    "delete_source_schedule": "._sources",
    "delete_source_schema": "._sources",
    "delete_subscription": "._triggers",
    "delete_tag_by_id": "._tags",
    "delete_tagged_object": "._tagged_objects",
    "delete_tags_to_many_object": "._tagged_objects",
    "delete_transform": "._transforms",
    "delete_uploaded_configuration": "._configuration_hub",
    "delete_verified_from_address": "._notifications",
    "delete_workflow": "._workflows",
    "delete_workgroup": "._governance_groups",
    "delete_workgroup_members": "._governance_groups",
    "delete_workgroups_in_bulk": "._governance_groups",
    "disable_account": "._accounts",
    "disable_account_for_identity": "._accounts",
    "disable_accounts_for_identities": "._accounts",
    "download_role_insights_entitlements_changes": "._role_insights",
    "download_role_mining_potential_role_zip": "._role_mining",
    "enable_account": "._accounts",
    "enable_account_for_identity": "._accounts",
    "enable_accounts_for_identities": "._accounts",
    "execute_saved_search": "._saved_searches",
    "export_form_definitions_by_tenant": "._custom_forms",
    "export_identity_profiles": "._identity_profiles",
    "export_non_employee_records": "._non_employees",
    "export_non_employee_source_schema_template": "._non_employees",
    "export_outliers_zip": "._outliers",
    "export_role_mining_potential_role": "._role_mining",
    "export_role_mining_potential_role_async": "._role_mining",
    "export_role_mining_potential_role_status": "._role_mining",
    "export_sp_config": "._sp_config",
    "forward_access_request": "._access_request_approvals",
    "forward_work_item": "._work_items",
    "generate_identity_preview": "._identity_profiles",
    "get_access_model_metadata_attribute": "._access_model_metadata",
    "get_access_model_metadata_attribute_value": "._access_model_metadata",
    "get_access_profile": "._access_profiles",
    "get_access_profile_entitlements": "._access_profiles",
    "get_access_request_approval_summary": "._access_request_approvals",
    "get_access_request_config": "._access_requests",
    "get_access_request_identity_metrics": "._access_request_identity_metrics",
    "get_access_request_recommendations": "._access_request_recommendations",
    "get_access_request_recommendations_config": "._access_request_recommendations",
    "get_access_request_recommendations_ignored_items": "._access_request_recommendations",
    "get_access_request_recommendations_requested_items": "._access_request_recommendations",
    "get_access_request_recommendations_viewed_items": "._access_request_recommendations",
    "get_account": "._accounts",
    "get_account_activity": "._account_activities",
    "get_account_aggregation_status": "._account_aggregations",
    "get_account_entitlements": "._accounts",
    "get_accounts_schema": "._sources",
    "get_acct_aggregation_groups": "._multi_host_integrations",
    "get_active_campaigns": "._campaigns",
    "get_all_potential_role_summaries": "._role_mining",
    "get_approval": "._approvals",
    "get_approvals": "._approvals",
    "get_auth_org_lockout_config": "._security_settings",
    "get_auth_org_network_config": "._security_settings",
    "get_auth_org_service_provider_config": "._security_settings",
    "get_auth_org_session_config": "._security_settings",
    "get_auth_user": "._auth_users",
    "get_branding": "._brandings",
    "get_branding_list": "._brandings",
    "get_bulk_update_status": "._roles",
    "get_bulk_update_status_by_id": "._roles",
    "get_campaign": "._campaigns",
    "get_campaign_filter_by_id": "._campaign_filters",
    "get_campaign_reports": "._campaigns",
    "get_campaign_reports_config": "._campaigns",
    "get_campaign_template": "._campaigns",
    "get_campaign_template_schedule": "._campaigns",
    "get_campaign_templates": "._campaigns",
    "get_certification_task": "._certifications",
    "get_client_log_configuration": "._managed_clusters",
    "get_common_access": "._common_access",
    "get_completed_work_items": "._work_items",
    "get_connector": "._connectors",
    "get_connector_correlation_config": "._connectors",
    "get_connector_customizer": "._connector_customizers",
    "get_connector_list": "._connectors",
    "get_connector_rule": "._connector_rules",
    "get_connector_rule_list": "._connector_rules",
    "get_connector_source_config": "._connectors",
    "get_connector_source_template": "._connectors",
    "get_connector_translations": "._connectors",
    "get_correlation_config": "._sources",
    "get_count_completed_work_items": "._work_items",
    "get_count_work_items": "._work_items",
    "get_custom_password_instructions": "._custom_password_instructions",
    "get_custom_violation_report": "._sod_policies",
    "get_data_segment": "._data_segments",
    "get_data_segment_identity_membership": "._data_segments",
    "get_data_segmentation_enabled_for_user": "._data_segments",
    "get_default_identity_attribute_config": "._identity_profiles",
    "get_default_violation_report": "._sod_policies",
    "get_deploy": "._configuration_hub",
    "get_dimension": "._dimensions",
    "get_dimension_entitlements": "._dimensions",
    "get_discovered_applications": "._application_discovery",
    "get_dkim_attributes": "._notifications",
    "get_entitlement": "._entitlements",
    "get_entitlement_aggregation_groups": "._multi_host_integrations",
    "get_entitlement_changes_identities": "._role_insights",
    "get_entitlement_details_for_identity": "._access_requests",
    "get_entitlement_distribution_potential_role": "._role_mining",
    "get_entitlement_request_config": "._entitlements",
    "get_entitlements_potential_role": "._role_mining",
    "get_entitlements_schema": "._sources",
    "get_evaluate_reassignment_configuration": "._work_reassignments",
    "get_excluded_entitlements_potential_role": "._role_mining",
    "get_file_from_s3": "._custom_forms",
    "get_form_definition_by_key": "._custom_forms",
    "get_form_instance_by_key": "._custom_forms",
    "get_form_instance_file": "._custom_forms",
    "get_historical_identity": "._identity_history",
    "get_historical_identity_events": "._identity_history",
    "get_identities_potential_role": "._role_mining",
    "get_identity": "._identities",
    "get_identity_access_summaries": "._certification_summaries",
    "get_identity_attribute": "._identity_attributes",
    "get_identity_certification": "._certifications",
    "get_identity_certification_item_permissions": "._certifications",
    "get_identity_decision_summary": "._certification_summaries",
    "get_identity_outlier_snapshots": "._outliers",
    "get_identity_outliers": "._outliers",
    "get_identity_ownership_details": "._identities",
    "get_identity_profile": "._identity_profiles",
    "get_identity_snapshot": "._identity_history",
    "get_identity_snapshot_summary": "._identity_history",
    "get_identity_start_date": "._identity_history",
    "get_identity_summaries": "._certification_summaries",
    "get_identity_summary": "._certification_summaries",
    "get_latest_identity_outlier_snapshots": "._outliers",
    "get_launcher": "._launchers",
    "get_launchers": "._launchers",
    "get_lifecycle_state": "._lifecycle_states",
    "get_lifecycle_states": "._lifecycle_states",
    "get_machine_account": "._machine_accounts",
    "get_machine_classification_config": "._machine_classification_config",
    "get_machine_identity": "._machine_identities",
    "get_mail_from_attributes": "._notifications",
    "get_managed_client": "._managed_clients",
    "get_managed_client_status": "._managed_clients",
    "get_managed_clients": "._managed_clients",
    "get_managed_cluster": "._managed_clusters",
    "get_managed_cluster_type": "._managed_cluster_types",
    "get_managed_cluster_types": "._managed_cluster_types",
    "get_managed_clusters": "._managed_clusters",
    "get_manual_discover_applications_csv_template": "._application_discovery",
    "get_mfa_duo_config": "._mfa",
    "get_mfa_kba_config": "._mfa",
    "get_mfa_okta_config": "._mfa",
    "get_multi_host_integrations": "._multi_host_integrations",
    "get_multi_host_integrations_list": "._multi_host_integrations",
    "get_multi_host_source_creation_errors": "._multi_host_integrations",
    "get_multihost_integration_types": "._multi_host_integrations",
    "get_native_change_detection_config": "._sources",
    "get_non_employee_approval": "._non_employees",
    "get_non_employee_approval_summary": "._non_employees",
    "get_non_employee_bulk_upload_status": "._non_employees",
    "get_non_employee_record": "._non_employees",
    "get_non_employee_request": "._non_employees",
    "get_non_employee_request_summary": "._non_employees",
    "get_non_employee_schema_attribute": "._non_employees",
    "get_non_employee_source": "._non_employees",
    "get_non_employee_source_schema_attributes": "._non_employees",
    "get_notification_preferences": "._notifications",
    "get_notification_template": "._notifications",
    "get_notifications_template_context": "._notifications",
    "get_oauth_client": "._oauth_clients",
    "get_object_mappings": "._configuration_hub",
    "get_org_config": "._org_config",
    "get_outlier_contributing_feature_summary": "._outliers",
    "get_password_change_status": "._passwords",
    "get_password_dictionary": "._password_dictionary",
    "get_password_org_config": "._password_config",
    "get_password_policy_by_id": "._password_policies",
    "get_password_sync_group": "._password_sync_groups",
    "get_password_sync_groups": "._password_sync_groups",
    "get_peer_group_outliers": "._peer_group_strategies",
    "get_peer_group_outliers_contributing_features": "._outliers",
    "get_pending_certification_tasks": "._certifications",
    "get_pending_task_headers": "._tasks",
    "get_pending_tasks": "._tasks",
    "get_potential_role": "._role_mining",
    "get_potential_role_applications": "._role_mining",
    "get_potential_role_entitlements": "._role_mining",
    "get_potential_role_source_identity_usage": "._role_mining",
    "get_potential_role_summaries": "._role_mining",
    "get_profile_config": "._auth_profiles",
    "get_profile_config_list": "._auth_profiles",
    "get_provisioning_policy": "._sources",
    "get_public_identities": "._public_identities",
    "get_public_identity_config": "._public_identities_config",
    "get_reassignment_config_types": "._work_reassignments",
    "get_reassignment_configuration": "._work_reassignments",
    "get_recommendations": "._recommendations",
    "get_recommendations_config": "._recommendations",
    "get_report": "._reports",
    "get_report_result": "._reports",
    "get_role": "._roles",
    "get_role_assigned_identities": "._roles",
    "get_role_assignment": "._identities",
    "get_role_assignments": "._identities",
    "get_role_entitlements": "._roles",
    "get_role_insight": "._role_insights",
    "get_role_insights": "._role_insights",
    "get_role_insights_current_entitlements": "._role_insights",
    "get_role_insights_entitlements_changes": "._role_insights",
    "get_role_insights_requests": "._role_insights",
    "get_role_insights_summary": "._role_insights",
    "get_role_mining_potential_role": "._role_mining",
    "get_role_mining_session": "._role_mining",
    "get_role_mining_session_status": "._role_mining",
    "get_role_mining_sessions": "._role_mining",
    "get_saved_potential_roles": "._role_mining",
    "get_saved_search": "._saved_searches",
    "get_scheduled_search": "._scheduled_searches",
    "get_search_attribute_config": "._search_attributes",
    "get_sed_batch_stats": "._entitlement_descriptions",
    "get_sed_batches": "._entitlement_descriptions",
    "get_segment": "._segments",
    "get_service_desk_integration": "._service_desk_integrations",
    "get_service_desk_integration_template": "._service_desk_integrations",
    "get_service_desk_integration_types": "._service_desk_integrations",
    "get_service_desk_integrations": "._service_desk_integrations",
    "get_sim_integration": "._sim_integrations",
    "get_sim_integrations": "._sim_integrations",
    "get_single_search_attribute_config": "._search_attributes",
    "get_sod_all_report_run_status": "._sod_policies",
    "get_sod_policy": "._sod_policies",
    "get_sod_policy_schedule": "._sod_policies",
    "get_sod_violation_report_run_status": "._sod_policies",
    "get_sod_violation_report_status": "._sod_policies",
    "get_source": "._sources",
    "get_source_app": "._apps",
    "get_source_attr_sync_config": "._sources",
    "get_source_config": "._sources",
    "get_source_connections": "._sources",
    "get_source_entitlement_request_config": "._sources",
    "get_source_health": "._sources",
    "get_source_schedule": "._sources",
    "get_source_schedules": "._sources",
    "get_source_schema": "._sources",
    "get_source_schemas": "._sources",
    "get_sources_within_multi_host": "._multi_host_integrations",
    "get_sp_config_export": "._sp_config",
    "get_sp_config_export_status": "._sp_config",
    "get_sp_config_import": "._sp_config",
    "get_sp_config_import_status": "._sp_config",
    "get_status_by_source_id": "._source_usages",
    "get_status_check_details": "._service_desk_integrations",
    "get_tag_by_id": "._tags",
    "get_tagged_object": "._tagged_objects",
    "get_task_status": "._tasks",
    "get_task_status_list": "._tasks",
    "get_tenant": "._tenant_info",
    "get_tenant_config_configuration": "._work_reassignments",
    "get_tenant_context": "._tenant_context",
    "get_tenant_ui_metadata": "._ui_metadata",
    "get_transform": "._transforms",
    "get_uploaded_configuration": "._configuration_hub",
    "get_usages_by_account_id": "._account_usages",
    "get_usages_by_source_id": "._source_usages",
    "get_valid_time_zones": "._org_config",
    "get_work_item": "._work_items",
    "get_work_items_summary": "._work_items",
    "get_workflow": "._workflows",
    "get_workflow_execution": "._workflows",
    "get_workflow_execution_history": "._workflows",
    "get_workflow_executions": "._workflows",
    "get_workgroup": "._governance_groups",
    "ignore_identity_outliers": "._outliers",
    "import_accounts": "._sources",
    "import_accounts_schema": "._sources",
    "import_connector_file": "._sources",
    "import_entitlements": "._sources",
    "import_entitlements_by_source": "._entitlements",
    "import_entitlements_schema": "._sources",
    "import_form_definitions": "._custom_forms",
    "import_identity_profiles": "._identity_profiles",
    "import_non_employee_records_in_bulk": "._non_employees",
    "import_sp_config": "._sp_config",
    "import_uncorrelated_accounts": "._sources",
    "list_access_model_metadata_attribute": "._access_model_metadata",
    "list_access_model_metadata_attribute_value": "._access_model_metadata",
    "list_access_profiles": "._access_profiles",
    "list_access_profiles_for_source_app": "._apps",
    "list_access_request_approvers": "._access_request_approvals",
    "list_access_request_status": "._access_requests",
    "list_account_activities": "._account_activities",
    "list_accounts": "._accounts",
    "list_administrators_access_request_status": "._access_requests",
    "list_all_source_app": "._apps",
    "list_all_user_apps": "._user_apps",
    "list_assigned_source_app": "._apps",
    "list_available_accounts_for_user_app": "._user_apps",
    "list_available_source_apps": "._apps",
    "list_backups": "._configuration_hub",
    "list_campaign_filters": "._campaign_filters",
    "list_certification_reviewers": "._certifications",
    "list_complete_workflow_library": "._workflows",
    "list_completed_approvals": "._access_request_approvals",
    "list_connections": "._governance_groups",
    "list_connector_customizers": "._connector_customizers",
    "list_data_segments": "._data_segments",
    "list_deploys": "._configuration_hub",
    "list_dimension_access_profiles": "._dimensions",
    "list_dimensions": "._dimensions",
    "list_drafts": "._configuration_hub",
    "list_entitlement_children": "._entitlements",
    "list_entitlement_parents": "._entitlements",
    "list_entitlements": "._entitlements",
    "list_entitlements_by_identity": "._identities",
    "list_from_addresses": "._notifications",
    "list_historical_identities": "._identity_history",
    "list_identities": "._identities",
    "list_identity_access_items": "._identity_history",
    "list_identity_access_review_items": "._certifications",
    "list_identity_attributes": "._identity_attributes",
    "list_identity_certifications": "._certifications",
    "list_identity_profiles": "._identity_profiles",
    "list_identity_snapshot_access_items": "._identity_history",
    "list_identity_snapshots": "._identity_history",
    "list_machine_account_mappings": "._machine_account_mappings",
    "list_machine_accounts": "._machine_accounts",
    "list_machine_identities": "._machine_identities",
    "list_non_employee_approvals": "._non_employees",
    "list_non_employee_records": "._non_employees",
    "list_non_employee_requests": "._non_employees",
    "list_non_employee_sources": "._non_employees",
    "list_notification_template_defaults": "._notifications",
    "list_notification_templates": "._notifications",
    "list_oauth_clients": "._oauth_clients",
    "list_outliers_contributing_feature_access_items": "._outliers",
    "list_owned_user_apps": "._user_apps",
    "list_password_policies": "._password_policies",
    "list_pending_approvals": "._access_request_approvals",
    "list_personal_access_tokens": "._personal_access_tokens",
    "list_provisioning_policies": "._sources",
    "list_reassignment_configurations": "._work_reassignments",
    "list_requestable_objects": "._requestable_objects",
    "list_roles": "._roles",
    "list_saved_searches": "._saved_searches",
    "list_scheduled_actions": "._configuration_hub",
    "list_scheduled_search": "._scheduled_searches",
    "list_seds": "._entitlement_descriptions",
    "list_segments": "._segments",
    "list_sod_policies": "._sod_policies",
    "list_sources": "._sources",
    "list_sp_config_objects": "._sp_config",
    "list_subscriptions": "._triggers",
    "list_tagged_objects": "._tagged_objects",
    "list_tagged_objects_by_type": "._tagged_objects",
    "list_tags": "._tags",
    "list_transforms": "._transforms",
    "list_trigger_invocation_status": "._triggers",
    "list_triggers": "._triggers",
    "list_uploaded_configurations": "._configuration_hub",
    "list_work_items": "._work_items",
    "list_workflow_library_actions": "._workflows",
    "list_workflow_library_operators": "._workflows",
    "list_workflow_library_triggers": "._workflows",
    "list_workflows": "._workflows",
    "list_workgroup_members": "._governance_groups",
    "list_workgroups": "._governance_groups",
    "load_account_selections": "._access_requests",
    "make_identity_decision": "._certifications",
    "move": "._campaigns",
    "patch_access_profile": "._access_profiles",
    "patch_auth_org_lockout_config": "._security_settings",
    "patch_auth_org_network_config": "._security_settings",
    "patch_auth_org_service_provider_config": "._security_settings",
    "patch_auth_org_session_config": "._security_settings",
    "patch_auth_user": "._auth_users",
    "patch_before_provisioning_rule": "._sim_integrations",
    "patch_campaign_template": "._campaigns",
    "patch_data_segment": "._data_segments",
    "patch_dimension": "._dimensions",
    "patch_entitlement": "._entitlements",
    "patch_form_definition": "._custom_forms",
    "patch_form_instance": "._custom_forms",
    "patch_non_employee_record": "._non_employees",
    "patch_non_employee_schema_attribute": "._non_employees",
    "patch_non_employee_source": "._non_employees",
    "patch_oauth_client": "._oauth_clients",
    "patch_org_config": "._org_config",
    "patch_personal_access_token": "._personal_access_tokens",
    "patch_potential_role": "._role_mining",
    "patch_potential_role_session": "._role_mining",
    "patch_profile_config": "._auth_profiles",
    "patch_role": "._roles",
    "patch_role_mining_session": "._role_mining",
    "patch_search_attribute_config": "._search_attributes",
    "patch_sed": "._entitlement_descriptions",
    "patch_segment": "._segments",
    "patch_service_desk_integration": "._service_desk_integrations",
    "patch_sim_attributes": "._sim_integrations",
    "patch_sod_policy": "._sod_policies",
    "patch_source_app": "._apps",
    "patch_subscription": "._triggers",
    "patch_tenant_context": "._tenant_context",
    "patch_user_app": "._user_apps",
    "patch_workflow": "._workflows",
    "patch_workgroup": "._governance_groups",
    "ping_cluster": "._sources",
    "publish_data_segment": "._data_segments",
    "put_account": "._accounts",
    "put_client_log_configuration": "._managed_clusters",
    "put_connector_correlation_config": "._connectors",
    "put_connector_customizer": "._connector_customizers",
    "put_connector_rule": "._connector_rules",
    "put_connector_source_config": "._connectors",
    "put_connector_source_template": "._connectors",
    "put_connector_translations": "._connectors",
    "put_correlation_config": "._sources",
    "put_entitlement_request_config": "._entitlements",
    "put_identity_attribute": "._identity_attributes",
    "put_launcher": "._launchers",
    "put_mail_from_attributes": "._notifications",
    "put_native_change_detection_config": "._sources",
    "put_password_dictionary": "._password_dictionary",
    "put_password_org_config": "._password_config",
    "put_policy_schedule": "._sod_policies",
    "put_provisioning_policy": "._sources",
    "put_reassignment_config": "._work_reassignments",
    "put_saved_search": "._saved_searches",
    "put_service_desk_integration": "._service_desk_integrations",
    "put_sim_integration": "._sim_integrations",
    "put_sod_policy": "._sod_policies",
    "put_source": "._sources",
    "put_source_attr_sync_config": "._sources",
    "put_source_schema": "._sources",
    "put_tagged_object": "._tagged_objects",
    "put_tenant_configuration": "._work_reassignments",
    "put_workflow": "._workflows",
    "query_password_info": "._passwords",
    "reassign_identity_certifications": "._certifications",
    "reject_access_request": "._access_request_approvals",
    "reject_approval_item": "._work_items",
    "reject_approval_items_in_bulk": "._work_items",
    "reject_non_employee_request": "._non_employees",
    "reset_identity": "._identities",
    "reset_source_entitlements": "._entitlements",
    "search_aggregate": "._search",
    "search_count": "._search",
    "search_form_definitions_by_tenant": "._custom_forms",
    "search_form_element_data_by_element_id": "._custom_forms",
    "search_form_instances_by_tenant": "._custom_forms",
    "search_get": "._search",
    "search_post": "._search",
    "search_pre_defined_select_options": "._custom_forms",
    "search_resource_objects": "._sources",
    "search_roles_by_filter": "._roles",
    "send_classify_machine_account": "._machine_accounts",
    "send_identity_verification_account_token": "._identities",
    "send_manual_discover_applications_csv_template": "._application_discovery",
    "send_test_notification": "._notifications",
    "set_access_request_config": "._access_requests",
    "set_access_request_recommendations_config": "._access_request_recommendations",
    "set_branding_item": "._brandings",
    "set_campaign_reports_config": "._campaigns",
    "set_campaign_template_schedule": "._campaigns",
    "set_icon": "._icons",
    "set_lifecycle_state": "._identities",
    "set_machine_account_mappings": "._machine_account_mappings",
    "set_machine_classification_config": "._machine_classification_config",
    "set_mfa_duo_config": "._mfa",
    "set_mfa_okta_config": "._mfa",
    "set_mfakba_config": "._mfa",
    "set_password": "._passwords",
    "set_password_policy": "._password_policies",
    "set_tag_to_object": "._tagged_objects",
    "set_tags_to_many_objects": "._tagged_objects",
    "set_tenant_ui_metadata": "._ui_metadata",
    "show_preview_data_source": "._custom_forms",
    "sign_off_identity_certification": "._certifications",
    "start_campaign": "._campaigns",
    "start_campaign_remediation_scan": "._campaigns",
    "start_campaign_report": "._campaigns",
    "start_evaluate_sod_policy": "._sod_policies",
    "start_generate_campaign_template": "._campaigns",
    "start_identities_invite": "._identities",
    "start_identity_processing": "._identities",
    "start_launcher": "._launchers",
    "start_predict_sod_violations": "._sod_violations",
    "start_report": "._reports",
    "start_sod_all_policies_for_org": "._sod_policies",
    "start_sod_policy": "._sod_policies",
    "start_test_trigger_invocation": "._triggers",
    "start_violation_check": "._sod_violations",
    "submit_account_selection": "._work_items",
    "submit_reassign_certs_async": "._certifications",
    "submit_reload_account": "._accounts",
    "submit_sed_approval": "._entitlement_descriptions",
    "submit_sed_assignment": "._entitlement_descriptions",
    "submit_sed_batch_request": "._entitlement_descriptions",
    "sync_attributes_for_source": "._sources",
    "sync_identity_profile": "._identity_profiles",
    "synchronize_attributes_for_identity": "._identities",
    "test_connection_multi_host_sources": "._multi_host_integrations",
    "test_connector_rule": "._connector_rules",
    "test_external_execute_workflow": "._workflows",
    "test_mfa_config": "._mfa",
    "test_source_configuration": "._sources",
    "test_source_connection": "._sources",
    "test_source_connection_multihost": "._multi_host_integrations",
    "test_subscription_filter": "._triggers",
    "test_workflow": "._workflows",
    "un_ignore_identity_outliers": "._outliers",
    "unlock_account": "._accounts",
    "unsubscribe_scheduled_search": "._scheduled_searches",
    "update": "._managed_clusters",
    "update_access_model_metadata_attribute": "._access_model_metadata",
    "update_access_model_metadata_attribute_value": "._access_model_metadata",
    "update_access_profiles_in_bulk": "._access_profiles",
    "update_account": "._accounts",
    "update_attribute_key_and_value_to_role": "._roles",
    "update_campaign": "._campaigns",
    "update_campaign_filter": "._campaign_filters",
    "update_common_access_status_in_bulk": "._common_access",
    "update_connector": "._connectors",
    "update_entitlements_in_bulk": "._entitlements",
    "update_entitlements_potential_role": "._role_mining",
    "update_identity_profile": "._identity_profiles",
    "update_lifecycle_states": "._lifecycle_states",
    "update_machine_account": "._machine_accounts",
    "update_machine_identity": "._machine_identities",
    "update_managed_client": "._managed_clients",
    "update_managed_cluster": "._managed_clusters",
    "update_managed_cluster_type": "._managed_cluster_types",
    "update_multi_host_sources": "._multi_host_integrations",
    "update_non_employee_record": "._non_employees",
    "update_object_mappings": "._configuration_hub",
    "update_password_policy_holders": "._sources",
    "update_password_sync_group": "._password_sync_groups",
    "update_provisioning_policies_in_bulk": "._sources",
    "update_provisioning_policy": "._sources",
    "update_public_identity_config": "._public_identities_config",
    "update_recommendations_config": "._recommendations",
    "update_roles_metadata_by_filter": "._roles",
    "update_roles_metadata_by_ids": "._roles",
    "update_roles_metadata_by_query": "._roles",
    "update_scheduled_action": "._configuration_hub",
    "update_scheduled_search": "._scheduled_searches",
    "update_source": "._sources",
    "update_source_apps_in_bulk": "._apps",
    "update_source_entitlement_request_config": "._sources",
    "update_source_schedule": "._sources",
    "update_source_schema": "._sources",
    "update_status_check_details": "._service_desk_integrations",
    "update_subscription": "._triggers",
    "update_task_status": "._tasks",
    "update_transform": "._transforms",
    "update_workgroup_members": "._governance_groups",
}


def describe(name: str) -> "Operation":
    """Return the data of an operation.

    Args:
        name: the operation's name in this module, such as "list_identities".

    Raises:
        KeyError: for a name that no operation has.
    """
    operation: Operation = getattr(_import_module(_MODULES[name], __name__), f"_{name.upper()}")
    return operation


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = _import_module(_MODULES[name], __name__)
        function = _complete_doc(_with_known_keywords(getattr(module, name)), describe(name))
        globals()[name] = function
        setattr(module, name, function)  # pickle finds a function in its module
        return function


def __dir__() -> list[str]:
    return sorted(_MODULES)
