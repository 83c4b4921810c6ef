"""All operations of v2024 by name; each is loaded when it is first used.

An operation is a function that returns a `Request`. Nothing is sent until a client sends it.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from sailkit_core.docstrings import complete_doc as _complete_doc
from sailkit_core.keywords import with_known_keywords as _with_known_keywords

if TYPE_CHECKING:
    from sailkit_core.operation import Operation

    from ._add_access_request_recommendations_ignored_item import (
        add_access_request_recommendations_ignored_item as add_access_request_recommendations_ignored_item,
    )
    from ._add_access_request_recommendations_requested_item import (
        add_access_request_recommendations_requested_item as add_access_request_recommendations_requested_item,
    )
    from ._add_access_request_recommendations_viewed_item import (
        add_access_request_recommendations_viewed_item as add_access_request_recommendations_viewed_item,
    )
    from ._add_access_request_recommendations_viewed_items import (
        add_access_request_recommendations_viewed_items as add_access_request_recommendations_viewed_items,
    )
    from ._approve_access_request import approve_access_request as approve_access_request
    from ._approve_approval_item import approve_approval_item as approve_approval_item
    from ._approve_approval_items_in_bulk import approve_approval_items_in_bulk as approve_approval_items_in_bulk
    from ._approve_bulk_access_request import approve_bulk_access_request as approve_bulk_access_request
    from ._approve_non_employee_request import approve_non_employee_request as approve_non_employee_request
    from ._cancel_access_request import cancel_access_request as cancel_access_request
    from ._cancel_access_request_in_bulk import cancel_access_request_in_bulk as cancel_access_request_in_bulk
    from ._cancel_report import cancel_report as cancel_report
    from ._cancel_workflow_execution import cancel_workflow_execution as cancel_workflow_execution
    from ._close_access_request import close_access_request as close_access_request
    from ._compare_identity_snapshots import compare_identity_snapshots as compare_identity_snapshots
    from ._compare_identity_snapshots_access_type import (
        compare_identity_snapshots_access_type as compare_identity_snapshots_access_type,
    )
    from ._complete_campaign import complete_campaign as complete_campaign
    from ._complete_trigger_invocation import complete_trigger_invocation as complete_trigger_invocation
    from ._complete_work_item import complete_work_item as complete_work_item
    from ._create_access_model_metadata_attribute import (
        create_access_model_metadata_attribute as create_access_model_metadata_attribute,
    )
    from ._create_access_model_metadata_attribute_value import (
        create_access_model_metadata_attribute_value as create_access_model_metadata_attribute_value,
    )
    from ._create_access_model_metadata_for_entitlement import (
        create_access_model_metadata_for_entitlement as create_access_model_metadata_for_entitlement,
    )
    from ._create_access_profile import create_access_profile as create_access_profile
    from ._create_access_request import create_access_request as create_access_request
    from ._create_account import create_account as create_account
    from ._create_auth_org_network_config import create_auth_org_network_config as create_auth_org_network_config
    from ._create_branding_item import create_branding_item as create_branding_item
    from ._create_campaign import create_campaign as create_campaign
    from ._create_campaign_filter import create_campaign_filter as create_campaign_filter
    from ._create_campaign_template import create_campaign_template as create_campaign_template
    from ._create_common_access import create_common_access as create_common_access
    from ._create_connector_customizer import create_connector_customizer as create_connector_customizer
    from ._create_connector_customizer_version import (
        create_connector_customizer_version as create_connector_customizer_version,
    )
    from ._create_connector_rule import create_connector_rule as create_connector_rule
    from ._create_custom_connector import create_custom_connector as create_custom_connector
    from ._create_custom_password_instructions import (
        create_custom_password_instructions as create_custom_password_instructions,
    )
    from ._create_data_segment import create_data_segment as create_data_segment
    from ._create_deploy import create_deploy as create_deploy
    from ._create_digit_token import create_digit_token as create_digit_token
    from ._create_dimension import create_dimension as create_dimension
    from ._create_domain_dkim import create_domain_dkim as create_domain_dkim
    from ._create_external_execute_workflow import create_external_execute_workflow as create_external_execute_workflow
    from ._create_form_definition import create_form_definition as create_form_definition
    from ._create_form_definition_dynamic_schema import (
        create_form_definition_dynamic_schema as create_form_definition_dynamic_schema,
    )
    from ._create_form_definition_file_request import (
        create_form_definition_file_request as create_form_definition_file_request,
    )
    from ._create_form_instance import create_form_instance as create_form_instance
    from ._create_identity_attribute import create_identity_attribute as create_identity_attribute
    from ._create_identity_profile import create_identity_profile as create_identity_profile
    from ._create_launcher import create_launcher as create_launcher
    from ._create_lifecycle_state import create_lifecycle_state as create_lifecycle_state
    from ._create_machine_account_mappings import create_machine_account_mappings as create_machine_account_mappings
    from ._create_machine_identity import create_machine_identity as create_machine_identity
    from ._create_managed_client import create_managed_client as create_managed_client
    from ._create_managed_cluster import create_managed_cluster as create_managed_cluster
    from ._create_managed_cluster_type import create_managed_cluster_type as create_managed_cluster_type
    from ._create_multi_host_integration import create_multi_host_integration as create_multi_host_integration
    from ._create_non_employee_record import create_non_employee_record as create_non_employee_record
    from ._create_non_employee_request import create_non_employee_request as create_non_employee_request
    from ._create_non_employee_source import create_non_employee_source as create_non_employee_source
    from ._create_non_employee_source_schema_attributes import (
        create_non_employee_source_schema_attributes as create_non_employee_source_schema_attributes,
    )
    from ._create_notification_template import create_notification_template as create_notification_template
    from ._create_oauth_client import create_oauth_client as create_oauth_client
    from ._create_object_mapping import create_object_mapping as create_object_mapping
    from ._create_object_mappings import create_object_mappings as create_object_mappings
    from ._create_password_org_config import create_password_org_config as create_password_org_config
    from ._create_password_policy import create_password_policy as create_password_policy
    from ._create_password_sync_group import create_password_sync_group as create_password_sync_group
    from ._create_personal_access_token import create_personal_access_token as create_personal_access_token
    from ._create_potential_role_provision_request import (
        create_potential_role_provision_request as create_potential_role_provision_request,
    )
    from ._create_provisioning_policy import create_provisioning_policy as create_provisioning_policy
    from ._create_reassignment_configuration import (
        create_reassignment_configuration as create_reassignment_configuration,
    )
    from ._create_role import create_role as create_role
    from ._create_role_insight_requests import create_role_insight_requests as create_role_insight_requests
    from ._create_role_mining_sessions import create_role_mining_sessions as create_role_mining_sessions
    from ._create_saved_search import create_saved_search as create_saved_search
    from ._create_scheduled_action import create_scheduled_action as create_scheduled_action
    from ._create_scheduled_search import create_scheduled_search as create_scheduled_search
    from ._create_search_attribute_config import create_search_attribute_config as create_search_attribute_config
    from ._create_segment import create_segment as create_segment
    from ._create_service_desk_integration import create_service_desk_integration as create_service_desk_integration
    from ._create_sim_integration import create_sim_integration as create_sim_integration
    from ._create_sod_policy import create_sod_policy as create_sod_policy
    from ._create_source import create_source as create_source
    from ._create_source_app import create_source_app as create_source_app
    from ._create_source_schedule import create_source_schedule as create_source_schedule
    from ._create_source_schema import create_source_schema as create_source_schema
    from ._create_sources_within_multi_host import create_sources_within_multi_host as create_sources_within_multi_host
    from ._create_subscription import create_subscription as create_subscription
    from ._create_tag import create_tag as create_tag
    from ._create_transform import create_transform as create_transform
    from ._create_uploaded_configuration import create_uploaded_configuration as create_uploaded_configuration
    from ._create_verified_from_address import create_verified_from_address as create_verified_from_address
    from ._create_workflow import create_workflow as create_workflow
    from ._create_workflow_external_trigger import create_workflow_external_trigger as create_workflow_external_trigger
    from ._create_workgroup import create_workgroup as create_workgroup
    from ._delete_access_model_metadata_from_entitlement import (
        delete_access_model_metadata_from_entitlement as delete_access_model_metadata_from_entitlement,
    )
    from ._delete_access_profile import delete_access_profile as delete_access_profile
    from ._delete_access_profiles_from_source_app_by_bulk import (
        delete_access_profiles_from_source_app_by_bulk as delete_access_profiles_from_source_app_by_bulk,
    )
    from ._delete_access_profiles_in_bulk import delete_access_profiles_in_bulk as delete_access_profiles_in_bulk
    from ._delete_account import delete_account as delete_account
    from ._delete_account_async import delete_account_async as delete_account_async
    from ._delete_accounts_async import delete_accounts_async as delete_accounts_async
    from ._delete_backup import delete_backup as delete_backup
    from ._delete_branding import delete_branding as delete_branding
    from ._delete_bulk_dimensions import delete_bulk_dimensions as delete_bulk_dimensions
    from ._delete_bulk_roles import delete_bulk_roles as delete_bulk_roles
    from ._delete_campaign_filters import delete_campaign_filters as delete_campaign_filters
    from ._delete_campaign_template import delete_campaign_template as delete_campaign_template
    from ._delete_campaign_template_schedule import (
        delete_campaign_template_schedule as delete_campaign_template_schedule,
    )
    from ._delete_campaigns import delete_campaigns as delete_campaigns
    from ._delete_connector_customizer import delete_connector_customizer as delete_connector_customizer
    from ._delete_connector_rule import delete_connector_rule as delete_connector_rule
    from ._delete_custom_connector import delete_custom_connector as delete_custom_connector
    from ._delete_custom_password_instructions import (
        delete_custom_password_instructions as delete_custom_password_instructions,
    )
    from ._delete_data_segment import delete_data_segment as delete_data_segment
    from ._delete_dimension import delete_dimension as delete_dimension
    from ._delete_draft import delete_draft as delete_draft
    from ._delete_form_definition import delete_form_definition as delete_form_definition
    from ._delete_icon import delete_icon as delete_icon
    from ._delete_identity import delete_identity as delete_identity
    from ._delete_identity_attribute import delete_identity_attribute as delete_identity_attribute
    from ._delete_identity_attributes_in_bulk import (
        delete_identity_attributes_in_bulk as delete_identity_attributes_in_bulk,
    )
    from ._delete_identity_profile import delete_identity_profile as delete_identity_profile
    from ._delete_identity_profiles import delete_identity_profiles as delete_identity_profiles
    from ._delete_launcher import delete_launcher as delete_launcher
    from ._delete_lifecycle_state import delete_lifecycle_state as delete_lifecycle_state
    from ._delete_machine_account_mappings import delete_machine_account_mappings as delete_machine_account_mappings
    from ._delete_machine_classification_config import (
        delete_machine_classification_config as delete_machine_classification_config,
    )
    from ._delete_machine_identity import delete_machine_identity as delete_machine_identity
    from ._delete_managed_client import delete_managed_client as delete_managed_client
    from ._delete_managed_cluster import delete_managed_cluster as delete_managed_cluster
    from ._delete_managed_cluster_type import delete_managed_cluster_type as delete_managed_cluster_type
    from ._delete_metadata_from_role_by_key_and_value import (
        delete_metadata_from_role_by_key_and_value as delete_metadata_from_role_by_key_and_value,
    )
    from ._delete_multi_host import delete_multi_host as delete_multi_host
    from ._delete_native_change_detection_config import (
        delete_native_change_detection_config as delete_native_change_detection_config,
    )
    from ._delete_non_employee_record import delete_non_employee_record as delete_non_employee_record
    from ._delete_non_employee_records_in_bulk import (
        delete_non_employee_records_in_bulk as delete_non_employee_records_in_bulk,
    )
    from ._delete_non_employee_request import delete_non_employee_request as delete_non_employee_request
    from ._delete_non_employee_schema_attribute import (
        delete_non_employee_schema_attribute as delete_non_employee_schema_attribute,
    )
    from ._delete_non_employee_source import delete_non_employee_source as delete_non_employee_source
    from ._delete_non_employee_source_schema_attributes import (
        delete_non_employee_source_schema_attributes as delete_non_employee_source_schema_attributes,
    )
    from ._delete_notification_templates_in_bulk import (
        delete_notification_templates_in_bulk as delete_notification_templates_in_bulk,
    )
    from ._delete_oauth_client import delete_oauth_client as delete_oauth_client
    from ._delete_object_mapping import delete_object_mapping as delete_object_mapping
    from ._delete_password_policy import delete_password_policy as delete_password_policy
    from ._delete_password_sync_group import delete_password_sync_group as delete_password_sync_group
    from ._delete_personal_access_token import delete_personal_access_token as delete_personal_access_token
    from ._delete_provisioning_policy import delete_provisioning_policy as delete_provisioning_policy
    from ._delete_reassignment_configuration import (
        delete_reassignment_configuration as delete_reassignment_configuration,
    )
    from ._delete_role import delete_role as delete_role
    from ._delete_saved_search import delete_saved_search as delete_saved_search
    from ._delete_scheduled_action import delete_scheduled_action as delete_scheduled_action
    from ._delete_scheduled_search import delete_scheduled_search as delete_scheduled_search
    from ._delete_search_attribute_config import delete_search_attribute_config as delete_search_attribute_config
    from ._delete_segment import delete_segment as delete_segment
    from ._delete_service_desk_integration import delete_service_desk_integration as delete_service_desk_integration
    from ._delete_sim_integration import delete_sim_integration as delete_sim_integration
    from ._delete_sod_policy import delete_sod_policy as delete_sod_policy
    from ._delete_sod_policy_schedule import delete_sod_policy_schedule as delete_sod_policy_schedule
    from ._delete_source import delete_source as delete_source
    from ._delete_source_app import delete_source_app as delete_source_app
    from ._delete_source_schedule import delete_source_schedule as delete_source_schedule
    from ._delete_source_schema import delete_source_schema as delete_source_schema
    from ._delete_subscription import delete_subscription as delete_subscription
    from ._delete_tag_by_id import delete_tag_by_id as delete_tag_by_id
    from ._delete_tagged_object import delete_tagged_object as delete_tagged_object
    from ._delete_tags_to_many_object import delete_tags_to_many_object as delete_tags_to_many_object
    from ._delete_transform import delete_transform as delete_transform
    from ._delete_uploaded_configuration import delete_uploaded_configuration as delete_uploaded_configuration
    from ._delete_verified_from_address import delete_verified_from_address as delete_verified_from_address
    from ._delete_workflow import delete_workflow as delete_workflow
    from ._delete_workgroup import delete_workgroup as delete_workgroup
    from ._delete_workgroup_members import delete_workgroup_members as delete_workgroup_members
    from ._delete_workgroups_in_bulk import delete_workgroups_in_bulk as delete_workgroups_in_bulk
    from ._disable_account import disable_account as disable_account
    from ._disable_account_for_identity import disable_account_for_identity as disable_account_for_identity
    from ._disable_accounts_for_identities import disable_accounts_for_identities as disable_accounts_for_identities
    from ._download_role_insights_entitlements_changes import (
        download_role_insights_entitlements_changes as download_role_insights_entitlements_changes,
    )
    from ._download_role_mining_potential_role_zip import (
        download_role_mining_potential_role_zip as download_role_mining_potential_role_zip,
    )
    from ._enable_account import enable_account as enable_account
    from ._enable_account_for_identity import enable_account_for_identity as enable_account_for_identity
    from ._enable_accounts_for_identities import enable_accounts_for_identities as enable_accounts_for_identities
    from ._execute_saved_search import execute_saved_search as execute_saved_search
    from ._export_form_definitions_by_tenant import (
        export_form_definitions_by_tenant as export_form_definitions_by_tenant,
    )
    from ._export_identity_profiles import export_identity_profiles as export_identity_profiles
    from ._export_non_employee_records import export_non_employee_records as export_non_employee_records
    from ._export_non_employee_source_schema_template import (
        export_non_employee_source_schema_template as export_non_employee_source_schema_template,
    )
    from ._export_outliers_zip import export_outliers_zip as export_outliers_zip
    from ._export_role_mining_potential_role import (
        export_role_mining_potential_role as export_role_mining_potential_role,
    )
    from ._export_role_mining_potential_role_async import (
        export_role_mining_potential_role_async as export_role_mining_potential_role_async,
    )
    from ._export_role_mining_potential_role_status import (
        export_role_mining_potential_role_status as export_role_mining_potential_role_status,
    )
    from ._export_sp_config import export_sp_config as export_sp_config
    from ._forward_access_request import forward_access_request as forward_access_request
    from ._forward_work_item import forward_work_item as forward_work_item
    from ._generate_identity_preview import generate_identity_preview as generate_identity_preview
    from ._get_access_model_metadata_attribute import (
        get_access_model_metadata_attribute as get_access_model_metadata_attribute,
    )
    from ._get_access_model_metadata_attribute_value import (
        get_access_model_metadata_attribute_value as get_access_model_metadata_attribute_value,
    )
    from ._get_access_profile import get_access_profile as get_access_profile
    from ._get_access_profile_entitlements import get_access_profile_entitlements as get_access_profile_entitlements
    from ._get_access_request_approval_summary import (
        get_access_request_approval_summary as get_access_request_approval_summary,
    )
    from ._get_access_request_config import get_access_request_config as get_access_request_config
    from ._get_access_request_identity_metrics import (
        get_access_request_identity_metrics as get_access_request_identity_metrics,
    )
    from ._get_access_request_recommendations import (
        get_access_request_recommendations as get_access_request_recommendations,
    )
    from ._get_access_request_recommendations_config import (
        get_access_request_recommendations_config as get_access_request_recommendations_config,
    )
    from ._get_access_request_recommendations_ignored_items import (
        get_access_request_recommendations_ignored_items as get_access_request_recommendations_ignored_items,
    )
    from ._get_access_request_recommendations_requested_items import (
        get_access_request_recommendations_requested_items as get_access_request_recommendations_requested_items,
    )
    from ._get_access_request_recommendations_viewed_items import (
        get_access_request_recommendations_viewed_items as get_access_request_recommendations_viewed_items,
    )
    from ._get_account import get_account as get_account
    from ._get_account_activity import get_account_activity as get_account_activity
    from ._get_account_aggregation_status import get_account_aggregation_status as get_account_aggregation_status
    from ._get_account_entitlements import get_account_entitlements as get_account_entitlements
    from ._get_accounts_schema import get_accounts_schema as get_accounts_schema
    from ._get_acct_aggregation_groups import get_acct_aggregation_groups as get_acct_aggregation_groups
    from ._get_active_campaigns import get_active_campaigns as get_active_campaigns
    from ._get_all_potential_role_summaries import get_all_potential_role_summaries as get_all_potential_role_summaries
    from ._get_approval import get_approval as get_approval
    from ._get_approvals import get_approvals as get_approvals
    from ._get_auth_org_lockout_config import get_auth_org_lockout_config as get_auth_org_lockout_config
    from ._get_auth_org_network_config import get_auth_org_network_config as get_auth_org_network_config
    from ._get_auth_org_service_provider_config import (
        get_auth_org_service_provider_config as get_auth_org_service_provider_config,
    )
    from ._get_auth_org_session_config import get_auth_org_session_config as get_auth_org_session_config
    from ._get_auth_user import get_auth_user as get_auth_user
    from ._get_branding import get_branding as get_branding
    from ._get_branding_list import get_branding_list as get_branding_list
    from ._get_bulk_update_status import get_bulk_update_status as get_bulk_update_status
    from ._get_bulk_update_status_by_id import get_bulk_update_status_by_id as get_bulk_update_status_by_id
    from ._get_campaign import get_campaign as get_campaign
    from ._get_campaign_filter_by_id import get_campaign_filter_by_id as get_campaign_filter_by_id
    from ._get_campaign_reports import get_campaign_reports as get_campaign_reports
    from ._get_campaign_reports_config import get_campaign_reports_config as get_campaign_reports_config
    from ._get_campaign_template import get_campaign_template as get_campaign_template
    from ._get_campaign_template_schedule import get_campaign_template_schedule as get_campaign_template_schedule
    from ._get_campaign_templates import get_campaign_templates as get_campaign_templates
    from ._get_certification_task import get_certification_task as get_certification_task
    from ._get_client_log_configuration import get_client_log_configuration as get_client_log_configuration
    from ._get_common_access import get_common_access as get_common_access
    from ._get_completed_work_items import get_completed_work_items as get_completed_work_items
    from ._get_connector import get_connector as get_connector
    from ._get_connector_correlation_config import get_connector_correlation_config as get_connector_correlation_config
    from ._get_connector_customizer import get_connector_customizer as get_connector_customizer
    from ._get_connector_list import get_connector_list as get_connector_list
    from ._get_connector_rule import get_connector_rule as get_connector_rule
    from ._get_connector_rule_list import get_connector_rule_list as get_connector_rule_list
    from ._get_connector_source_config import get_connector_source_config as get_connector_source_config
    from ._get_connector_source_template import get_connector_source_template as get_connector_source_template
    from ._get_connector_translations import get_connector_translations as get_connector_translations
    from ._get_correlation_config import get_correlation_config as get_correlation_config
    from ._get_count_completed_work_items import get_count_completed_work_items as get_count_completed_work_items
    from ._get_count_work_items import get_count_work_items as get_count_work_items
    from ._get_custom_password_instructions import get_custom_password_instructions as get_custom_password_instructions
    from ._get_custom_violation_report import get_custom_violation_report as get_custom_violation_report
    from ._get_data_segment import get_data_segment as get_data_segment
    from ._get_data_segment_identity_membership import (
        get_data_segment_identity_membership as get_data_segment_identity_membership,
    )
    from ._get_data_segmentation_enabled_for_user import (
        get_data_segmentation_enabled_for_user as get_data_segmentation_enabled_for_user,
    )
    from ._get_default_identity_attribute_config import (
        get_default_identity_attribute_config as get_default_identity_attribute_config,
    )
    from ._get_default_violation_report import get_default_violation_report as get_default_violation_report
    from ._get_deploy import get_deploy as get_deploy
    from ._get_dimension import get_dimension as get_dimension
    from ._get_dimension_entitlements import get_dimension_entitlements as get_dimension_entitlements
    from ._get_discovered_applications import get_discovered_applications as get_discovered_applications
    from ._get_dkim_attributes import get_dkim_attributes as get_dkim_attributes
    from ._get_entitlement import get_entitlement as get_entitlement
    from ._get_entitlement_aggregation_groups import (
        get_entitlement_aggregation_groups as get_entitlement_aggregation_groups,
    )
    from ._get_entitlement_changes_identities import (
        get_entitlement_changes_identities as get_entitlement_changes_identities,
    )
    from ._get_entitlement_details_for_identity import (
        get_entitlement_details_for_identity as get_entitlement_details_for_identity,
    )
    from ._get_entitlement_distribution_potential_role import (
        get_entitlement_distribution_potential_role as get_entitlement_distribution_potential_role,
    )
    from ._get_entitlement_request_config import get_entitlement_request_config as get_entitlement_request_config
    from ._get_entitlements_potential_role import get_entitlements_potential_role as get_entitlements_potential_role
    from ._get_entitlements_schema import get_entitlements_schema as get_entitlements_schema
    from ._get_evaluate_reassignment_configuration import (
        get_evaluate_reassignment_configuration as get_evaluate_reassignment_configuration,
    )
    from ._get_excluded_entitlements_potential_role import (
        get_excluded_entitlements_potential_role as get_excluded_entitlements_potential_role,
    )
    from ._get_file_from_s3 import get_file_from_s3 as get_file_from_s3
    from ._get_form_definition_by_key import get_form_definition_by_key as get_form_definition_by_key
    from ._get_form_instance_by_key import get_form_instance_by_key as get_form_instance_by_key
    from ._get_form_instance_file import get_form_instance_file as get_form_instance_file
    from ._get_historical_identity import get_historical_identity as get_historical_identity
    from ._get_historical_identity_events import get_historical_identity_events as get_historical_identity_events
    from ._get_identities_potential_role import get_identities_potential_role as get_identities_potential_role
    from ._get_identity import get_identity as get_identity
    from ._get_identity_access_summaries import get_identity_access_summaries as get_identity_access_summaries
    from ._get_identity_attribute import get_identity_attribute as get_identity_attribute
    from ._get_identity_certification import get_identity_certification as get_identity_certification
    from ._get_identity_certification_item_permissions import (
        get_identity_certification_item_permissions as get_identity_certification_item_permissions,
    )
    from ._get_identity_decision_summary import get_identity_decision_summary as get_identity_decision_summary
    from ._get_identity_outlier_snapshots import get_identity_outlier_snapshots as get_identity_outlier_snapshots
    from ._get_identity_outliers import get_identity_outliers as get_identity_outliers
    from ._get_identity_ownership_details import get_identity_ownership_details as get_identity_ownership_details
    from ._get_identity_profile import get_identity_profile as get_identity_profile
    from ._get_identity_snapshot import get_identity_snapshot as get_identity_snapshot
    from ._get_identity_snapshot_summary import get_identity_snapshot_summary as get_identity_snapshot_summary
    from ._get_identity_start_date import get_identity_start_date as get_identity_start_date
    from ._get_identity_summaries import get_identity_summaries as get_identity_summaries
    from ._get_identity_summary import get_identity_summary as get_identity_summary
    from ._get_latest_identity_outlier_snapshots import (
        get_latest_identity_outlier_snapshots as get_latest_identity_outlier_snapshots,
    )
    from ._get_launcher import get_launcher as get_launcher
    from ._get_launchers import get_launchers as get_launchers
    from ._get_lifecycle_state import get_lifecycle_state as get_lifecycle_state
    from ._get_lifecycle_states import get_lifecycle_states as get_lifecycle_states
    from ._get_machine_account import get_machine_account as get_machine_account
    from ._get_machine_classification_config import (
        get_machine_classification_config as get_machine_classification_config,
    )
    from ._get_machine_identity import get_machine_identity as get_machine_identity
    from ._get_mail_from_attributes import get_mail_from_attributes as get_mail_from_attributes
    from ._get_managed_client import get_managed_client as get_managed_client
    from ._get_managed_client_status import get_managed_client_status as get_managed_client_status
    from ._get_managed_clients import get_managed_clients as get_managed_clients
    from ._get_managed_cluster import get_managed_cluster as get_managed_cluster
    from ._get_managed_cluster_type import get_managed_cluster_type as get_managed_cluster_type
    from ._get_managed_cluster_types import get_managed_cluster_types as get_managed_cluster_types
    from ._get_managed_clusters import get_managed_clusters as get_managed_clusters
    from ._get_manual_discover_applications_csv_template import (
        get_manual_discover_applications_csv_template as get_manual_discover_applications_csv_template,
    )
    from ._get_mfa_duo_config import get_mfa_duo_config as get_mfa_duo_config
    from ._get_mfa_kba_config import get_mfa_kba_config as get_mfa_kba_config
    from ._get_mfa_okta_config import get_mfa_okta_config as get_mfa_okta_config
    from ._get_multi_host_integrations import get_multi_host_integrations as get_multi_host_integrations
    from ._get_multi_host_integrations_list import get_multi_host_integrations_list as get_multi_host_integrations_list
    from ._get_multi_host_source_creation_errors import (
        get_multi_host_source_creation_errors as get_multi_host_source_creation_errors,
    )
    from ._get_multihost_integration_types import get_multihost_integration_types as get_multihost_integration_types
    from ._get_native_change_detection_config import (
        get_native_change_detection_config as get_native_change_detection_config,
    )
    from ._get_non_employee_approval import get_non_employee_approval as get_non_employee_approval
    from ._get_non_employee_approval_summary import (
        get_non_employee_approval_summary as get_non_employee_approval_summary,
    )
    from ._get_non_employee_bulk_upload_status import (
        get_non_employee_bulk_upload_status as get_non_employee_bulk_upload_status,
    )
    from ._get_non_employee_record import get_non_employee_record as get_non_employee_record
    from ._get_non_employee_request import get_non_employee_request as get_non_employee_request
    from ._get_non_employee_request_summary import get_non_employee_request_summary as get_non_employee_request_summary
    from ._get_non_employee_schema_attribute import (
        get_non_employee_schema_attribute as get_non_employee_schema_attribute,
    )
    from ._get_non_employee_source import get_non_employee_source as get_non_employee_source
    from ._get_non_employee_source_schema_attributes import (
        get_non_employee_source_schema_attributes as get_non_employee_source_schema_attributes,
    )
    from ._get_notification_preferences import get_notification_preferences as get_notification_preferences
    from ._get_notification_template import get_notification_template as get_notification_template
    from ._get_notifications_template_context import (
        get_notifications_template_context as get_notifications_template_context,
    )
    from ._get_oauth_client import get_oauth_client as get_oauth_client
    from ._get_object_mappings import get_object_mappings as get_object_mappings
    from ._get_org_config import get_org_config as get_org_config
    from ._get_outlier_contributing_feature_summary import (
        get_outlier_contributing_feature_summary as get_outlier_contributing_feature_summary,
    )
    from ._get_password_change_status import get_password_change_status as get_password_change_status
    from ._get_password_dictionary import get_password_dictionary as get_password_dictionary
    from ._get_password_org_config import get_password_org_config as get_password_org_config
    from ._get_password_policy_by_id import get_password_policy_by_id as get_password_policy_by_id
    from ._get_password_sync_group import get_password_sync_group as get_password_sync_group
    from ._get_password_sync_groups import get_password_sync_groups as get_password_sync_groups
    from ._get_peer_group_outliers import get_peer_group_outliers as get_peer_group_outliers
    from ._get_peer_group_outliers_contributing_features import (
        get_peer_group_outliers_contributing_features as get_peer_group_outliers_contributing_features,
    )
    from ._get_pending_certification_tasks import get_pending_certification_tasks as get_pending_certification_tasks
    from ._get_pending_task_headers import get_pending_task_headers as get_pending_task_headers
    from ._get_pending_tasks import get_pending_tasks as get_pending_tasks
    from ._get_potential_role import get_potential_role as get_potential_role
    from ._get_potential_role_applications import get_potential_role_applications as get_potential_role_applications
    from ._get_potential_role_entitlements import get_potential_role_entitlements as get_potential_role_entitlements
    from ._get_potential_role_source_identity_usage import (
        get_potential_role_source_identity_usage as get_potential_role_source_identity_usage,
    )
    from ._get_potential_role_summaries import get_potential_role_summaries as get_potential_role_summaries
    from ._get_profile_config import get_profile_config as get_profile_config
    from ._get_profile_config_list import get_profile_config_list as get_profile_config_list
    from ._get_provisioning_policy import get_provisioning_policy as get_provisioning_policy
    from ._get_public_identities import get_public_identities as get_public_identities
    from ._get_public_identity_config import get_public_identity_config as get_public_identity_config
    from ._get_reassignment_config_types import get_reassignment_config_types as get_reassignment_config_types
    from ._get_reassignment_configuration import get_reassignment_configuration as get_reassignment_configuration
    from ._get_recommendations import get_recommendations as get_recommendations
    from ._get_recommendations_config import get_recommendations_config as get_recommendations_config
    from ._get_report import get_report as get_report
    from ._get_report_result import get_report_result as get_report_result
    from ._get_role import get_role as get_role
    from ._get_role_assigned_identities import get_role_assigned_identities as get_role_assigned_identities
    from ._get_role_assignment import get_role_assignment as get_role_assignment
    from ._get_role_assignments import get_role_assignments as get_role_assignments
    from ._get_role_entitlements import get_role_entitlements as get_role_entitlements
    from ._get_role_insight import get_role_insight as get_role_insight
    from ._get_role_insights import get_role_insights as get_role_insights
    from ._get_role_insights_current_entitlements import (
        get_role_insights_current_entitlements as get_role_insights_current_entitlements,
    )
    from ._get_role_insights_entitlements_changes import (
        get_role_insights_entitlements_changes as get_role_insights_entitlements_changes,
    )
    from ._get_role_insights_requests import get_role_insights_requests as get_role_insights_requests
    from ._get_role_insights_summary import get_role_insights_summary as get_role_insights_summary
    from ._get_role_mining_potential_role import get_role_mining_potential_role as get_role_mining_potential_role
    from ._get_role_mining_session import get_role_mining_session as get_role_mining_session
    from ._get_role_mining_session_status import get_role_mining_session_status as get_role_mining_session_status
    from ._get_role_mining_sessions import get_role_mining_sessions as get_role_mining_sessions
    from ._get_saved_potential_roles import get_saved_potential_roles as get_saved_potential_roles
    from ._get_saved_search import get_saved_search as get_saved_search
    from ._get_scheduled_search import get_scheduled_search as get_scheduled_search
    from ._get_search_attribute_config import get_search_attribute_config as get_search_attribute_config
    from ._get_sed_batch_stats import get_sed_batch_stats as get_sed_batch_stats
    from ._get_sed_batches import get_sed_batches as get_sed_batches
    from ._get_segment import get_segment as get_segment
    from ._get_service_desk_integration import get_service_desk_integration as get_service_desk_integration
    from ._get_service_desk_integration_template import (
        get_service_desk_integration_template as get_service_desk_integration_template,
    )
    from ._get_service_desk_integration_types import (
        get_service_desk_integration_types as get_service_desk_integration_types,
    )
    from ._get_service_desk_integrations import get_service_desk_integrations as get_service_desk_integrations
    from ._get_sim_integration import get_sim_integration as get_sim_integration
    from ._get_sim_integrations import get_sim_integrations as get_sim_integrations
    from ._get_single_search_attribute_config import (
        get_single_search_attribute_config as get_single_search_attribute_config,
    )
    from ._get_sod_all_report_run_status import get_sod_all_report_run_status as get_sod_all_report_run_status
    from ._get_sod_policy import get_sod_policy as get_sod_policy
    from ._get_sod_policy_schedule import get_sod_policy_schedule as get_sod_policy_schedule
    from ._get_sod_violation_report_run_status import (
        get_sod_violation_report_run_status as get_sod_violation_report_run_status,
    )
    from ._get_sod_violation_report_status import get_sod_violation_report_status as get_sod_violation_report_status
    from ._get_source import get_source as get_source
    from ._get_source_app import get_source_app as get_source_app
    from ._get_source_attr_sync_config import get_source_attr_sync_config as get_source_attr_sync_config
    from ._get_source_config import get_source_config as get_source_config
    from ._get_source_connections import get_source_connections as get_source_connections
    from ._get_source_entitlement_request_config import (
        get_source_entitlement_request_config as get_source_entitlement_request_config,
    )
    from ._get_source_health import get_source_health as get_source_health
    from ._get_source_schedule import get_source_schedule as get_source_schedule
    from ._get_source_schedules import get_source_schedules as get_source_schedules
    from ._get_source_schema import get_source_schema as get_source_schema
    from ._get_source_schemas import get_source_schemas as get_source_schemas
    from ._get_sources_within_multi_host import get_sources_within_multi_host as get_sources_within_multi_host
    from ._get_sp_config_export import get_sp_config_export as get_sp_config_export
    from ._get_sp_config_export_status import get_sp_config_export_status as get_sp_config_export_status
    from ._get_sp_config_import import get_sp_config_import as get_sp_config_import
    from ._get_sp_config_import_status import get_sp_config_import_status as get_sp_config_import_status
    from ._get_status_by_source_id import get_status_by_source_id as get_status_by_source_id
    from ._get_status_check_details import get_status_check_details as get_status_check_details
    from ._get_tag_by_id import get_tag_by_id as get_tag_by_id
    from ._get_tagged_object import get_tagged_object as get_tagged_object
    from ._get_task_status import get_task_status as get_task_status
    from ._get_task_status_list import get_task_status_list as get_task_status_list
    from ._get_tenant import get_tenant as get_tenant
    from ._get_tenant_config_configuration import get_tenant_config_configuration as get_tenant_config_configuration
    from ._get_tenant_context import get_tenant_context as get_tenant_context
    from ._get_tenant_ui_metadata import get_tenant_ui_metadata as get_tenant_ui_metadata
    from ._get_transform import get_transform as get_transform
    from ._get_uploaded_configuration import get_uploaded_configuration as get_uploaded_configuration
    from ._get_usages_by_account_id import get_usages_by_account_id as get_usages_by_account_id
    from ._get_usages_by_source_id import get_usages_by_source_id as get_usages_by_source_id
    from ._get_valid_time_zones import get_valid_time_zones as get_valid_time_zones
    from ._get_work_item import get_work_item as get_work_item
    from ._get_work_items_summary import get_work_items_summary as get_work_items_summary
    from ._get_workflow import get_workflow as get_workflow
    from ._get_workflow_execution import get_workflow_execution as get_workflow_execution
    from ._get_workflow_execution_history import get_workflow_execution_history as get_workflow_execution_history
    from ._get_workflow_executions import get_workflow_executions as get_workflow_executions
    from ._get_workgroup import get_workgroup as get_workgroup
    from ._ignore_identity_outliers import ignore_identity_outliers as ignore_identity_outliers
    from ._import_accounts import import_accounts as import_accounts
    from ._import_accounts_schema import import_accounts_schema as import_accounts_schema
    from ._import_connector_file import import_connector_file as import_connector_file
    from ._import_entitlements import import_entitlements as import_entitlements
    from ._import_entitlements_by_source import import_entitlements_by_source as import_entitlements_by_source
    from ._import_entitlements_schema import import_entitlements_schema as import_entitlements_schema
    from ._import_form_definitions import import_form_definitions as import_form_definitions
    from ._import_identity_profiles import import_identity_profiles as import_identity_profiles
    from ._import_non_employee_records_in_bulk import (
        import_non_employee_records_in_bulk as import_non_employee_records_in_bulk,
    )
    from ._import_sp_config import import_sp_config as import_sp_config
    from ._import_uncorrelated_accounts import import_uncorrelated_accounts as import_uncorrelated_accounts
    from ._list_access_model_metadata_attribute import (
        list_access_model_metadata_attribute as list_access_model_metadata_attribute,
    )
    from ._list_access_model_metadata_attribute_value import (
        list_access_model_metadata_attribute_value as list_access_model_metadata_attribute_value,
    )
    from ._list_access_profiles import list_access_profiles as list_access_profiles
    from ._list_access_profiles_for_source_app import (
        list_access_profiles_for_source_app as list_access_profiles_for_source_app,
    )
    from ._list_access_request_approvers import list_access_request_approvers as list_access_request_approvers
    from ._list_access_request_status import list_access_request_status as list_access_request_status
    from ._list_account_activities import list_account_activities as list_account_activities
    from ._list_accounts import list_accounts as list_accounts
    from ._list_administrators_access_request_status import (
        list_administrators_access_request_status as list_administrators_access_request_status,
    )
    from ._list_all_source_app import list_all_source_app as list_all_source_app
    from ._list_all_user_apps import list_all_user_apps as list_all_user_apps
    from ._list_assigned_source_app import list_assigned_source_app as list_assigned_source_app
    from ._list_available_accounts_for_user_app import (
        list_available_accounts_for_user_app as list_available_accounts_for_user_app,
    )
    from ._list_available_source_apps import list_available_source_apps as list_available_source_apps
    from ._list_backups import list_backups as list_backups
    from ._list_campaign_filters import list_campaign_filters as list_campaign_filters
    from ._list_certification_reviewers import list_certification_reviewers as list_certification_reviewers
    from ._list_complete_workflow_library import list_complete_workflow_library as list_complete_workflow_library
    from ._list_completed_approvals import list_completed_approvals as list_completed_approvals
    from ._list_connections import list_connections as list_connections
    from ._list_connector_customizers import list_connector_customizers as list_connector_customizers
    from ._list_data_segments import list_data_segments as list_data_segments
    from ._list_deploys import list_deploys as list_deploys
    from ._list_dimension_access_profiles import list_dimension_access_profiles as list_dimension_access_profiles
    from ._list_dimensions import list_dimensions as list_dimensions
    from ._list_drafts import list_drafts as list_drafts
    from ._list_entitlement_children import list_entitlement_children as list_entitlement_children
    from ._list_entitlement_parents import list_entitlement_parents as list_entitlement_parents
    from ._list_entitlements import list_entitlements as list_entitlements
    from ._list_entitlements_by_identity import list_entitlements_by_identity as list_entitlements_by_identity
    from ._list_from_addresses import list_from_addresses as list_from_addresses
    from ._list_historical_identities import list_historical_identities as list_historical_identities
    from ._list_identities import list_identities as list_identities
    from ._list_identity_access_items import list_identity_access_items as list_identity_access_items
    from ._list_identity_access_review_items import (
        list_identity_access_review_items as list_identity_access_review_items,
    )
    from ._list_identity_attributes import list_identity_attributes as list_identity_attributes
    from ._list_identity_certifications import list_identity_certifications as list_identity_certifications
    from ._list_identity_profiles import list_identity_profiles as list_identity_profiles
    from ._list_identity_snapshot_access_items import (
        list_identity_snapshot_access_items as list_identity_snapshot_access_items,
    )
    from ._list_identity_snapshots import list_identity_snapshots as list_identity_snapshots
    from ._list_machine_account_mappings import list_machine_account_mappings as list_machine_account_mappings
    from ._list_machine_accounts import list_machine_accounts as list_machine_accounts
    from ._list_machine_identities import list_machine_identities as list_machine_identities
    from ._list_non_employee_approvals import list_non_employee_approvals as list_non_employee_approvals
    from ._list_non_employee_records import list_non_employee_records as list_non_employee_records
    from ._list_non_employee_requests import list_non_employee_requests as list_non_employee_requests
    from ._list_non_employee_sources import list_non_employee_sources as list_non_employee_sources
    from ._list_notification_template_defaults import (
        list_notification_template_defaults as list_notification_template_defaults,
    )
    from ._list_notification_templates import list_notification_templates as list_notification_templates
    from ._list_oauth_clients import list_oauth_clients as list_oauth_clients
    from ._list_outliers_contributing_feature_access_items import (
        list_outliers_contributing_feature_access_items as list_outliers_contributing_feature_access_items,
    )
    from ._list_owned_user_apps import list_owned_user_apps as list_owned_user_apps
    from ._list_password_policies import list_password_policies as list_password_policies
    from ._list_pending_approvals import list_pending_approvals as list_pending_approvals
    from ._list_personal_access_tokens import list_personal_access_tokens as list_personal_access_tokens
    from ._list_provisioning_policies import list_provisioning_policies as list_provisioning_policies
    from ._list_reassignment_configurations import list_reassignment_configurations as list_reassignment_configurations
    from ._list_requestable_objects import list_requestable_objects as list_requestable_objects
    from ._list_roles import list_roles as list_roles
    from ._list_saved_searches import list_saved_searches as list_saved_searches
    from ._list_scheduled_actions import list_scheduled_actions as list_scheduled_actions
    from ._list_scheduled_search import list_scheduled_search as list_scheduled_search
    from ._list_seds import list_seds as list_seds
    from ._list_segments import list_segments as list_segments
    from ._list_sod_policies import list_sod_policies as list_sod_policies
    from ._list_sources import list_sources as list_sources
    from ._list_sp_config_objects import list_sp_config_objects as list_sp_config_objects
    from ._list_subscriptions import list_subscriptions as list_subscriptions
    from ._list_tagged_objects import list_tagged_objects as list_tagged_objects
    from ._list_tagged_objects_by_type import list_tagged_objects_by_type as list_tagged_objects_by_type
    from ._list_tags import list_tags as list_tags
    from ._list_transforms import list_transforms as list_transforms
    from ._list_trigger_invocation_status import list_trigger_invocation_status as list_trigger_invocation_status
    from ._list_triggers import list_triggers as list_triggers
    from ._list_uploaded_configurations import list_uploaded_configurations as list_uploaded_configurations
    from ._list_work_items import list_work_items as list_work_items
    from ._list_workflow_library_actions import list_workflow_library_actions as list_workflow_library_actions
    from ._list_workflow_library_operators import list_workflow_library_operators as list_workflow_library_operators
    from ._list_workflow_library_triggers import list_workflow_library_triggers as list_workflow_library_triggers
    from ._list_workflows import list_workflows as list_workflows
    from ._list_workgroup_members import list_workgroup_members as list_workgroup_members
    from ._list_workgroups import list_workgroups as list_workgroups
    from ._load_account_selections import load_account_selections as load_account_selections
    from ._make_identity_decision import make_identity_decision as make_identity_decision
    from ._move import move as move
    from ._patch_access_profile import patch_access_profile as patch_access_profile
    from ._patch_auth_org_lockout_config import patch_auth_org_lockout_config as patch_auth_org_lockout_config
    from ._patch_auth_org_network_config import patch_auth_org_network_config as patch_auth_org_network_config
    from ._patch_auth_org_service_provider_config import (
        patch_auth_org_service_provider_config as patch_auth_org_service_provider_config,
    )
    from ._patch_auth_org_session_config import patch_auth_org_session_config as patch_auth_org_session_config
    from ._patch_auth_user import patch_auth_user as patch_auth_user
    from ._patch_before_provisioning_rule import patch_before_provisioning_rule as patch_before_provisioning_rule
    from ._patch_campaign_template import patch_campaign_template as patch_campaign_template
    from ._patch_data_segment import patch_data_segment as patch_data_segment
    from ._patch_dimension import patch_dimension as patch_dimension
    from ._patch_entitlement import patch_entitlement as patch_entitlement
    from ._patch_form_definition import patch_form_definition as patch_form_definition
    from ._patch_form_instance import patch_form_instance as patch_form_instance
    from ._patch_non_employee_record import patch_non_employee_record as patch_non_employee_record
    from ._patch_non_employee_schema_attribute import (
        patch_non_employee_schema_attribute as patch_non_employee_schema_attribute,
    )
    from ._patch_non_employee_source import patch_non_employee_source as patch_non_employee_source
    from ._patch_oauth_client import patch_oauth_client as patch_oauth_client
    from ._patch_org_config import patch_org_config as patch_org_config
    from ._patch_personal_access_token import patch_personal_access_token as patch_personal_access_token
    from ._patch_potential_role import patch_potential_role as patch_potential_role
    from ._patch_potential_role_session import patch_potential_role_session as patch_potential_role_session
    from ._patch_profile_config import patch_profile_config as patch_profile_config
    from ._patch_role import patch_role as patch_role
    from ._patch_role_mining_session import patch_role_mining_session as patch_role_mining_session
    from ._patch_search_attribute_config import patch_search_attribute_config as patch_search_attribute_config
    from ._patch_sed import patch_sed as patch_sed
    from ._patch_segment import patch_segment as patch_segment
    from ._patch_service_desk_integration import patch_service_desk_integration as patch_service_desk_integration
    from ._patch_sim_attributes import patch_sim_attributes as patch_sim_attributes
    from ._patch_sod_policy import patch_sod_policy as patch_sod_policy
    from ._patch_source_app import patch_source_app as patch_source_app
    from ._patch_subscription import patch_subscription as patch_subscription
    from ._patch_tenant_context import patch_tenant_context as patch_tenant_context
    from ._patch_user_app import patch_user_app as patch_user_app
    from ._patch_workflow import patch_workflow as patch_workflow
    from ._patch_workgroup import patch_workgroup as patch_workgroup
    from ._ping_cluster import ping_cluster as ping_cluster
    from ._publish_data_segment import publish_data_segment as publish_data_segment
    from ._put_account import put_account as put_account
    from ._put_client_log_configuration import put_client_log_configuration as put_client_log_configuration
    from ._put_connector_correlation_config import put_connector_correlation_config as put_connector_correlation_config
    from ._put_connector_customizer import put_connector_customizer as put_connector_customizer
    from ._put_connector_rule import put_connector_rule as put_connector_rule
    from ._put_connector_source_config import put_connector_source_config as put_connector_source_config
    from ._put_connector_source_template import put_connector_source_template as put_connector_source_template
    from ._put_connector_translations import put_connector_translations as put_connector_translations
    from ._put_correlation_config import put_correlation_config as put_correlation_config
    from ._put_entitlement_request_config import put_entitlement_request_config as put_entitlement_request_config
    from ._put_identity_attribute import put_identity_attribute as put_identity_attribute
    from ._put_launcher import put_launcher as put_launcher
    from ._put_mail_from_attributes import put_mail_from_attributes as put_mail_from_attributes
    from ._put_native_change_detection_config import (
        put_native_change_detection_config as put_native_change_detection_config,
    )
    from ._put_password_dictionary import put_password_dictionary as put_password_dictionary
    from ._put_password_org_config import put_password_org_config as put_password_org_config
    from ._put_policy_schedule import put_policy_schedule as put_policy_schedule
    from ._put_provisioning_policy import put_provisioning_policy as put_provisioning_policy
    from ._put_reassignment_config import put_reassignment_config as put_reassignment_config
    from ._put_saved_search import put_saved_search as put_saved_search
    from ._put_service_desk_integration import put_service_desk_integration as put_service_desk_integration
    from ._put_sim_integration import put_sim_integration as put_sim_integration
    from ._put_sod_policy import put_sod_policy as put_sod_policy
    from ._put_source import put_source as put_source
    from ._put_source_attr_sync_config import put_source_attr_sync_config as put_source_attr_sync_config
    from ._put_source_schema import put_source_schema as put_source_schema
    from ._put_tagged_object import put_tagged_object as put_tagged_object
    from ._put_tenant_configuration import put_tenant_configuration as put_tenant_configuration
    from ._put_workflow import put_workflow as put_workflow
    from ._query_password_info import query_password_info as query_password_info
    from ._reassign_identity_certifications import reassign_identity_certifications as reassign_identity_certifications
    from ._reject_access_request import reject_access_request as reject_access_request
    from ._reject_approval_item import reject_approval_item as reject_approval_item
    from ._reject_approval_items_in_bulk import reject_approval_items_in_bulk as reject_approval_items_in_bulk
    from ._reject_non_employee_request import reject_non_employee_request as reject_non_employee_request
    from ._reset_identity import reset_identity as reset_identity
    from ._reset_source_entitlements import reset_source_entitlements as reset_source_entitlements
    from ._search_aggregate import search_aggregate as search_aggregate
    from ._search_count import search_count as search_count
    from ._search_form_definitions_by_tenant import (
        search_form_definitions_by_tenant as search_form_definitions_by_tenant,
    )
    from ._search_form_element_data_by_element_id import (
        search_form_element_data_by_element_id as search_form_element_data_by_element_id,
    )
    from ._search_form_instances_by_tenant import search_form_instances_by_tenant as search_form_instances_by_tenant
    from ._search_get import search_get as search_get
    from ._search_post import search_post as search_post
    from ._search_pre_defined_select_options import (
        search_pre_defined_select_options as search_pre_defined_select_options,
    )
    from ._search_resource_objects import search_resource_objects as search_resource_objects
    from ._search_roles_by_filter import search_roles_by_filter as search_roles_by_filter
    from ._send_classify_machine_account import send_classify_machine_account as send_classify_machine_account
    from ._send_identity_verification_account_token import (
        send_identity_verification_account_token as send_identity_verification_account_token,
    )
    from ._send_manual_discover_applications_csv_template import (
        send_manual_discover_applications_csv_template as send_manual_discover_applications_csv_template,
    )
    from ._send_test_notification import send_test_notification as send_test_notification
    from ._set_access_request_config import set_access_request_config as set_access_request_config
    from ._set_access_request_recommendations_config import (
        set_access_request_recommendations_config as set_access_request_recommendations_config,
    )
    from ._set_branding_item import set_branding_item as set_branding_item
    from ._set_campaign_reports_config import set_campaign_reports_config as set_campaign_reports_config
    from ._set_campaign_template_schedule import set_campaign_template_schedule as set_campaign_template_schedule
    from ._set_icon import set_icon as set_icon
    from ._set_lifecycle_state import set_lifecycle_state as set_lifecycle_state
    from ._set_machine_account_mappings import set_machine_account_mappings as set_machine_account_mappings
    from ._set_machine_classification_config import (
        set_machine_classification_config as set_machine_classification_config,
    )
    from ._set_mfa_duo_config import set_mfa_duo_config as set_mfa_duo_config
    from ._set_mfa_okta_config import set_mfa_okta_config as set_mfa_okta_config
    from ._set_mfakba_config import set_mfakba_config as set_mfakba_config
    from ._set_password import set_password as set_password
    from ._set_password_policy import set_password_policy as set_password_policy
    from ._set_tag_to_object import set_tag_to_object as set_tag_to_object
    from ._set_tags_to_many_objects import set_tags_to_many_objects as set_tags_to_many_objects
    from ._set_tenant_ui_metadata import set_tenant_ui_metadata as set_tenant_ui_metadata
    from ._show_preview_data_source import show_preview_data_source as show_preview_data_source
    from ._sign_off_identity_certification import sign_off_identity_certification as sign_off_identity_certification
    from ._start_campaign import start_campaign as start_campaign
    from ._start_campaign_remediation_scan import start_campaign_remediation_scan as start_campaign_remediation_scan
    from ._start_campaign_report import start_campaign_report as start_campaign_report
    from ._start_evaluate_sod_policy import start_evaluate_sod_policy as start_evaluate_sod_policy
    from ._start_generate_campaign_template import start_generate_campaign_template as start_generate_campaign_template
    from ._start_identities_invite import start_identities_invite as start_identities_invite
    from ._start_identity_processing import start_identity_processing as start_identity_processing
    from ._start_launcher import start_launcher as start_launcher
    from ._start_predict_sod_violations import start_predict_sod_violations as start_predict_sod_violations
    from ._start_report import start_report as start_report
    from ._start_sod_all_policies_for_org import start_sod_all_policies_for_org as start_sod_all_policies_for_org
    from ._start_sod_policy import start_sod_policy as start_sod_policy
    from ._start_test_trigger_invocation import start_test_trigger_invocation as start_test_trigger_invocation
    from ._start_violation_check import start_violation_check as start_violation_check
    from ._submit_account_selection import submit_account_selection as submit_account_selection
    from ._submit_reassign_certs_async import submit_reassign_certs_async as submit_reassign_certs_async
    from ._submit_reload_account import submit_reload_account as submit_reload_account
    from ._submit_sed_approval import submit_sed_approval as submit_sed_approval
    from ._submit_sed_assignment import submit_sed_assignment as submit_sed_assignment
    from ._submit_sed_batch_request import submit_sed_batch_request as submit_sed_batch_request
    from ._sync_attributes_for_source import sync_attributes_for_source as sync_attributes_for_source
    from ._sync_identity_profile import sync_identity_profile as sync_identity_profile
    from ._synchronize_attributes_for_identity import (
        synchronize_attributes_for_identity as synchronize_attributes_for_identity,
    )
    from ._test_connection_multi_host_sources import (
        test_connection_multi_host_sources as test_connection_multi_host_sources,
    )
    from ._test_connector_rule import test_connector_rule as test_connector_rule
    from ._test_external_execute_workflow import test_external_execute_workflow as test_external_execute_workflow
    from ._test_mfa_config import test_mfa_config as test_mfa_config
    from ._test_source_configuration import test_source_configuration as test_source_configuration
    from ._test_source_connection import test_source_connection as test_source_connection
    from ._test_source_connection_multihost import test_source_connection_multihost as test_source_connection_multihost
    from ._test_subscription_filter import test_subscription_filter as test_subscription_filter
    from ._test_workflow import test_workflow as test_workflow
    from ._un_ignore_identity_outliers import un_ignore_identity_outliers as un_ignore_identity_outliers
    from ._unlock_account import unlock_account as unlock_account
    from ._unsubscribe_scheduled_search import unsubscribe_scheduled_search as unsubscribe_scheduled_search
    from ._update import update as update
    from ._update_access_model_metadata_attribute import (
        update_access_model_metadata_attribute as update_access_model_metadata_attribute,
    )
    from ._update_access_model_metadata_attribute_value import (
        update_access_model_metadata_attribute_value as update_access_model_metadata_attribute_value,
    )
    from ._update_access_profiles_in_bulk import update_access_profiles_in_bulk as update_access_profiles_in_bulk
    from ._update_account import update_account as update_account
    from ._update_attribute_key_and_value_to_role import (
        update_attribute_key_and_value_to_role as update_attribute_key_and_value_to_role,
    )
    from ._update_campaign import update_campaign as update_campaign
    from ._update_campaign_filter import update_campaign_filter as update_campaign_filter
    from ._update_common_access_status_in_bulk import (
        update_common_access_status_in_bulk as update_common_access_status_in_bulk,
    )
    from ._update_connector import update_connector as update_connector
    from ._update_entitlements_in_bulk import update_entitlements_in_bulk as update_entitlements_in_bulk
    from ._update_entitlements_potential_role import (
        update_entitlements_potential_role as update_entitlements_potential_role,
    )
    from ._update_identity_profile import update_identity_profile as update_identity_profile
    from ._update_lifecycle_states import update_lifecycle_states as update_lifecycle_states
    from ._update_machine_account import update_machine_account as update_machine_account
    from ._update_machine_identity import update_machine_identity as update_machine_identity
    from ._update_managed_client import update_managed_client as update_managed_client
    from ._update_managed_cluster import update_managed_cluster as update_managed_cluster
    from ._update_managed_cluster_type import update_managed_cluster_type as update_managed_cluster_type
    from ._update_multi_host_sources import update_multi_host_sources as update_multi_host_sources
    from ._update_non_employee_record import update_non_employee_record as update_non_employee_record
    from ._update_object_mappings import update_object_mappings as update_object_mappings
    from ._update_password_policy_holders import update_password_policy_holders as update_password_policy_holders
    from ._update_password_sync_group import update_password_sync_group as update_password_sync_group
    from ._update_provisioning_policies_in_bulk import (
        update_provisioning_policies_in_bulk as update_provisioning_policies_in_bulk,
    )
    from ._update_provisioning_policy import update_provisioning_policy as update_provisioning_policy
    from ._update_public_identity_config import update_public_identity_config as update_public_identity_config
    from ._update_recommendations_config import update_recommendations_config as update_recommendations_config
    from ._update_roles_metadata_by_filter import update_roles_metadata_by_filter as update_roles_metadata_by_filter
    from ._update_roles_metadata_by_ids import update_roles_metadata_by_ids as update_roles_metadata_by_ids
    from ._update_roles_metadata_by_query import update_roles_metadata_by_query as update_roles_metadata_by_query
    from ._update_scheduled_action import update_scheduled_action as update_scheduled_action
    from ._update_scheduled_search import update_scheduled_search as update_scheduled_search
    from ._update_source import update_source as update_source
    from ._update_source_apps_in_bulk import update_source_apps_in_bulk as update_source_apps_in_bulk
    from ._update_source_entitlement_request_config import (
        update_source_entitlement_request_config as update_source_entitlement_request_config,
    )
    from ._update_source_schedule import update_source_schedule as update_source_schedule
    from ._update_source_schema import update_source_schema as update_source_schema
    from ._update_status_check_details import update_status_check_details as update_status_check_details
    from ._update_subscription import update_subscription as update_subscription
    from ._update_task_status import update_task_status as update_task_status
    from ._update_transform import update_transform as update_transform
    from ._update_workgroup_members import update_workgroup_members as update_workgroup_members

_MODULES = {
    "add_access_request_recommendations_ignored_item": "._add_access_request_recommendations_ignored_item",
    "add_access_request_recommendations_requested_item": "._add_access_request_recommendations_requested_item",
    "add_access_request_recommendations_viewed_item": "._add_access_request_recommendations_viewed_item",
    "add_access_request_recommendations_viewed_items": "._add_access_request_recommendations_viewed_items",
    "approve_access_request": "._approve_access_request",
    "approve_approval_item": "._approve_approval_item",
    "approve_approval_items_in_bulk": "._approve_approval_items_in_bulk",
    "approve_bulk_access_request": "._approve_bulk_access_request",
    "approve_non_employee_request": "._approve_non_employee_request",
    "cancel_access_request": "._cancel_access_request",
    "cancel_access_request_in_bulk": "._cancel_access_request_in_bulk",
    "cancel_report": "._cancel_report",
    "cancel_workflow_execution": "._cancel_workflow_execution",
    "close_access_request": "._close_access_request",
    "compare_identity_snapshots": "._compare_identity_snapshots",
    "compare_identity_snapshots_access_type": "._compare_identity_snapshots_access_type",
    "complete_campaign": "._complete_campaign",
    "complete_trigger_invocation": "._complete_trigger_invocation",
    "complete_work_item": "._complete_work_item",
    "create_access_model_metadata_attribute": "._create_access_model_metadata_attribute",
    "create_access_model_metadata_attribute_value": "._create_access_model_metadata_attribute_value",
    "create_access_model_metadata_for_entitlement": "._create_access_model_metadata_for_entitlement",
    "create_access_profile": "._create_access_profile",
    "create_access_request": "._create_access_request",
    "create_account": "._create_account",
    "create_auth_org_network_config": "._create_auth_org_network_config",
    "create_branding_item": "._create_branding_item",
    "create_campaign": "._create_campaign",
    "create_campaign_filter": "._create_campaign_filter",
    "create_campaign_template": "._create_campaign_template",
    "create_common_access": "._create_common_access",
    "create_connector_customizer": "._create_connector_customizer",
    "create_connector_customizer_version": "._create_connector_customizer_version",
    "create_connector_rule": "._create_connector_rule",
    "create_custom_connector": "._create_custom_connector",
    "create_custom_password_instructions": "._create_custom_password_instructions",
    "create_data_segment": "._create_data_segment",
    "create_deploy": "._create_deploy",
    "create_digit_token": "._create_digit_token",
    "create_dimension": "._create_dimension",
    "create_domain_dkim": "._create_domain_dkim",
    "create_external_execute_workflow": "._create_external_execute_workflow",
    "create_form_definition": "._create_form_definition",
    "create_form_definition_dynamic_schema": "._create_form_definition_dynamic_schema",
    "create_form_definition_file_request": "._create_form_definition_file_request",
    "create_form_instance": "._create_form_instance",
    "create_identity_attribute": "._create_identity_attribute",
    "create_identity_profile": "._create_identity_profile",
    "create_launcher": "._create_launcher",
    "create_lifecycle_state": "._create_lifecycle_state",
    "create_machine_account_mappings": "._create_machine_account_mappings",
    "create_machine_identity": "._create_machine_identity",
    "create_managed_client": "._create_managed_client",
    "create_managed_cluster": "._create_managed_cluster",
    "create_managed_cluster_type": "._create_managed_cluster_type",
    "create_multi_host_integration": "._create_multi_host_integration",
    "create_non_employee_record": "._create_non_employee_record",
    "create_non_employee_request": "._create_non_employee_request",
    "create_non_employee_source": "._create_non_employee_source",
    "create_non_employee_source_schema_attributes": "._create_non_employee_source_schema_attributes",
    "create_notification_template": "._create_notification_template",
    "create_oauth_client": "._create_oauth_client",
    "create_object_mapping": "._create_object_mapping",
    "create_object_mappings": "._create_object_mappings",
    "create_password_org_config": "._create_password_org_config",
    "create_password_policy": "._create_password_policy",
    "create_password_sync_group": "._create_password_sync_group",
    "create_personal_access_token": "._create_personal_access_token",
    "create_potential_role_provision_request": "._create_potential_role_provision_request",
    "create_provisioning_policy": "._create_provisioning_policy",
    "create_reassignment_configuration": "._create_reassignment_configuration",
    "create_role": "._create_role",
    "create_role_insight_requests": "._create_role_insight_requests",
    "create_role_mining_sessions": "._create_role_mining_sessions",
    "create_saved_search": "._create_saved_search",
    "create_scheduled_action": "._create_scheduled_action",
    "create_scheduled_search": "._create_scheduled_search",
    "create_search_attribute_config": "._create_search_attribute_config",
    "create_segment": "._create_segment",
    "create_service_desk_integration": "._create_service_desk_integration",
    "create_sim_integration": "._create_sim_integration",
    "create_sod_policy": "._create_sod_policy",
    "create_source": "._create_source",
    "create_source_app": "._create_source_app",
    "create_source_schedule": "._create_source_schedule",
    "create_source_schema": "._create_source_schema",
    "create_sources_within_multi_host": "._create_sources_within_multi_host",
    "create_subscription": "._create_subscription",
    "create_tag": "._create_tag",
    "create_transform": "._create_transform",
    "create_uploaded_configuration": "._create_uploaded_configuration",
    "create_verified_from_address": "._create_verified_from_address",
    "create_workflow": "._create_workflow",
    "create_workflow_external_trigger": "._create_workflow_external_trigger",
    "create_workgroup": "._create_workgroup",
    "delete_access_model_metadata_from_entitlement": "._delete_access_model_metadata_from_entitlement",
    "delete_access_profile": "._delete_access_profile",
    "delete_access_profiles_from_source_app_by_bulk": "._delete_access_profiles_from_source_app_by_bulk",
    "delete_access_profiles_in_bulk": "._delete_access_profiles_in_bulk",
    "delete_account": "._delete_account",
    "delete_account_async": "._delete_account_async",
    "delete_accounts_async": "._delete_accounts_async",
    "delete_backup": "._delete_backup",
    "delete_branding": "._delete_branding",
    "delete_bulk_dimensions": "._delete_bulk_dimensions",
    "delete_bulk_roles": "._delete_bulk_roles",
    "delete_campaign_filters": "._delete_campaign_filters",
    "delete_campaign_template": "._delete_campaign_template",
    "delete_campaign_template_schedule": "._delete_campaign_template_schedule",
    "delete_campaigns": "._delete_campaigns",
    "delete_connector_customizer": "._delete_connector_customizer",
    "delete_connector_rule": "._delete_connector_rule",
    "delete_custom_connector": "._delete_custom_connector",
    "delete_custom_password_instructions": "._delete_custom_password_instructions",
    "delete_data_segment": "._delete_data_segment",
    "delete_dimension": "._delete_dimension",
    "delete_draft": "._delete_draft",
    "delete_form_definition": "._delete_form_definition",
    "delete_icon": "._delete_icon",
    "delete_identity": "._delete_identity",
    "delete_identity_attribute": "._delete_identity_attribute",
    "delete_identity_attributes_in_bulk": "._delete_identity_attributes_in_bulk",
    "delete_identity_profile": "._delete_identity_profile",
    "delete_identity_profiles": "._delete_identity_profiles",
    "delete_launcher": "._delete_launcher",
    "delete_lifecycle_state": "._delete_lifecycle_state",
    "delete_machine_account_mappings": "._delete_machine_account_mappings",
    "delete_machine_classification_config": "._delete_machine_classification_config",
    "delete_machine_identity": "._delete_machine_identity",
    "delete_managed_client": "._delete_managed_client",
    "delete_managed_cluster": "._delete_managed_cluster",
    "delete_managed_cluster_type": "._delete_managed_cluster_type",
    "delete_metadata_from_role_by_key_and_value": "._delete_metadata_from_role_by_key_and_value",
    "delete_multi_host": "._delete_multi_host",
    "delete_native_change_detection_config": "._delete_native_change_detection_config",
    "delete_non_employee_record": "._delete_non_employee_record",
    "delete_non_employee_records_in_bulk": "._delete_non_employee_records_in_bulk",
    "delete_non_employee_request": "._delete_non_employee_request",
    "delete_non_employee_schema_attribute": "._delete_non_employee_schema_attribute",
    "delete_non_employee_source": "._delete_non_employee_source",
    "delete_non_employee_source_schema_attributes": "._delete_non_employee_source_schema_attributes",
    "delete_notification_templates_in_bulk": "._delete_notification_templates_in_bulk",
    "delete_oauth_client": "._delete_oauth_client",
    "delete_object_mapping": "._delete_object_mapping",
    "delete_password_policy": "._delete_password_policy",
    "delete_password_sync_group": "._delete_password_sync_group",
    "delete_personal_access_token": "._delete_personal_access_token",
    "delete_provisioning_policy": "._delete_provisioning_policy",
    "delete_reassignment_configuration": "._delete_reassignment_configuration",
    "delete_role": "._delete_role",
    "delete_saved_search": "._delete_saved_search",
    "delete_scheduled_action": "._delete_scheduled_action",
    "delete_scheduled_search": "._delete_scheduled_search",
    "delete_search_attribute_config": "._delete_search_attribute_config",
    "delete_segment": "._delete_segment",
    "delete_service_desk_integration": "._delete_service_desk_integration",
    "delete_sim_integration": "._delete_sim_integration",
    "delete_sod_policy": "._delete_sod_policy",
    "delete_sod_policy_schedule": "._delete_sod_policy_schedule",
    "delete_source": "._delete_source",
    "delete_source_app": "._delete_source_app",
    "delete_source_schedule": "._delete_source_schedule",
    "delete_source_schema": "._delete_source_schema",
    "delete_subscription": "._delete_subscription",
    "delete_tag_by_id": "._delete_tag_by_id",
    "delete_tagged_object": "._delete_tagged_object",
    "delete_tags_to_many_object": "._delete_tags_to_many_object",
    "delete_transform": "._delete_transform",
    "delete_uploaded_configuration": "._delete_uploaded_configuration",
    "delete_verified_from_address": "._delete_verified_from_address",
    "delete_workflow": "._delete_workflow",
    "delete_workgroup": "._delete_workgroup",
    "delete_workgroup_members": "._delete_workgroup_members",
    "delete_workgroups_in_bulk": "._delete_workgroups_in_bulk",
    "disable_account": "._disable_account",
    "disable_account_for_identity": "._disable_account_for_identity",
    "disable_accounts_for_identities": "._disable_accounts_for_identities",
    "download_role_insights_entitlements_changes": "._download_role_insights_entitlements_changes",
    "download_role_mining_potential_role_zip": "._download_role_mining_potential_role_zip",
    "enable_account": "._enable_account",
    "enable_account_for_identity": "._enable_account_for_identity",
    "enable_accounts_for_identities": "._enable_accounts_for_identities",
    "execute_saved_search": "._execute_saved_search",
    "export_form_definitions_by_tenant": "._export_form_definitions_by_tenant",
    "export_identity_profiles": "._export_identity_profiles",
    "export_non_employee_records": "._export_non_employee_records",
    "export_non_employee_source_schema_template": "._export_non_employee_source_schema_template",
    "export_outliers_zip": "._export_outliers_zip",
    "export_role_mining_potential_role": "._export_role_mining_potential_role",
    "export_role_mining_potential_role_async": "._export_role_mining_potential_role_async",
    "export_role_mining_potential_role_status": "._export_role_mining_potential_role_status",
    "export_sp_config": "._export_sp_config",
    "forward_access_request": "._forward_access_request",
    "forward_work_item": "._forward_work_item",
    "generate_identity_preview": "._generate_identity_preview",
    "get_access_model_metadata_attribute": "._get_access_model_metadata_attribute",
    "get_access_model_metadata_attribute_value": "._get_access_model_metadata_attribute_value",
    "get_access_profile": "._get_access_profile",
    "get_access_profile_entitlements": "._get_access_profile_entitlements",
    "get_access_request_approval_summary": "._get_access_request_approval_summary",
    "get_access_request_config": "._get_access_request_config",
    "get_access_request_identity_metrics": "._get_access_request_identity_metrics",
    "get_access_request_recommendations": "._get_access_request_recommendations",
    "get_access_request_recommendations_config": "._get_access_request_recommendations_config",
    "get_access_request_recommendations_ignored_items": "._get_access_request_recommendations_ignored_items",
    "get_access_request_recommendations_requested_items": "._get_access_request_recommendations_requested_items",
    "get_access_request_recommendations_viewed_items": "._get_access_request_recommendations_viewed_items",
    "get_account": "._get_account",
    "get_account_activity": "._get_account_activity",
    "get_account_aggregation_status": "._get_account_aggregation_status",
    "get_account_entitlements": "._get_account_entitlements",
    "get_accounts_schema": "._get_accounts_schema",
    "get_acct_aggregation_groups": "._get_acct_aggregation_groups",
    "get_active_campaigns": "._get_active_campaigns",
    "get_all_potential_role_summaries": "._get_all_potential_role_summaries",
    "get_approval": "._get_approval",
    "get_approvals": "._get_approvals",
    "get_auth_org_lockout_config": "._get_auth_org_lockout_config",
    "get_auth_org_network_config": "._get_auth_org_network_config",
    "get_auth_org_service_provider_config": "._get_auth_org_service_provider_config",
    "get_auth_org_session_config": "._get_auth_org_session_config",
    "get_auth_user": "._get_auth_user",
    "get_branding": "._get_branding",
    "get_branding_list": "._get_branding_list",
    "get_bulk_update_status": "._get_bulk_update_status",
    "get_bulk_update_status_by_id": "._get_bulk_update_status_by_id",
    "get_campaign": "._get_campaign",
    "get_campaign_filter_by_id": "._get_campaign_filter_by_id",
    "get_campaign_reports": "._get_campaign_reports",
    "get_campaign_reports_config": "._get_campaign_reports_config",
    "get_campaign_template": "._get_campaign_template",
    "get_campaign_template_schedule": "._get_campaign_template_schedule",
    "get_campaign_templates": "._get_campaign_templates",
    "get_certification_task": "._get_certification_task",
    "get_client_log_configuration": "._get_client_log_configuration",
    "get_common_access": "._get_common_access",
    "get_completed_work_items": "._get_completed_work_items",
    "get_connector": "._get_connector",
    "get_connector_correlation_config": "._get_connector_correlation_config",
    "get_connector_customizer": "._get_connector_customizer",
    "get_connector_list": "._get_connector_list",
    "get_connector_rule": "._get_connector_rule",
    "get_connector_rule_list": "._get_connector_rule_list",
    "get_connector_source_config": "._get_connector_source_config",
    "get_connector_source_template": "._get_connector_source_template",
    "get_connector_translations": "._get_connector_translations",
    "get_correlation_config": "._get_correlation_config",
    "get_count_completed_work_items": "._get_count_completed_work_items",
    "get_count_work_items": "._get_count_work_items",
    "get_custom_password_instructions": "._get_custom_password_instructions",
    "get_custom_violation_report": "._get_custom_violation_report",
    "get_data_segment": "._get_data_segment",
    "get_data_segment_identity_membership": "._get_data_segment_identity_membership",
    "get_data_segmentation_enabled_for_user": "._get_data_segmentation_enabled_for_user",
    "get_default_identity_attribute_config": "._get_default_identity_attribute_config",
    "get_default_violation_report": "._get_default_violation_report",
    "get_deploy": "._get_deploy",
    "get_dimension": "._get_dimension",
    "get_dimension_entitlements": "._get_dimension_entitlements",
    "get_discovered_applications": "._get_discovered_applications",
    "get_dkim_attributes": "._get_dkim_attributes",
    "get_entitlement": "._get_entitlement",
    "get_entitlement_aggregation_groups": "._get_entitlement_aggregation_groups",
    "get_entitlement_changes_identities": "._get_entitlement_changes_identities",
    "get_entitlement_details_for_identity": "._get_entitlement_details_for_identity",
    "get_entitlement_distribution_potential_role": "._get_entitlement_distribution_potential_role",
    "get_entitlement_request_config": "._get_entitlement_request_config",
    "get_entitlements_potential_role": "._get_entitlements_potential_role",
    "get_entitlements_schema": "._get_entitlements_schema",
    "get_evaluate_reassignment_configuration": "._get_evaluate_reassignment_configuration",
    "get_excluded_entitlements_potential_role": "._get_excluded_entitlements_potential_role",
    "get_file_from_s3": "._get_file_from_s3",
    "get_form_definition_by_key": "._get_form_definition_by_key",
    "get_form_instance_by_key": "._get_form_instance_by_key",
    "get_form_instance_file": "._get_form_instance_file",
    "get_historical_identity": "._get_historical_identity",
    "get_historical_identity_events": "._get_historical_identity_events",
    "get_identities_potential_role": "._get_identities_potential_role",
    "get_identity": "._get_identity",
    "get_identity_access_summaries": "._get_identity_access_summaries",
    "get_identity_attribute": "._get_identity_attribute",
    "get_identity_certification": "._get_identity_certification",
    "get_identity_certification_item_permissions": "._get_identity_certification_item_permissions",
    "get_identity_decision_summary": "._get_identity_decision_summary",
    "get_identity_outlier_snapshots": "._get_identity_outlier_snapshots",
    "get_identity_outliers": "._get_identity_outliers",
    "get_identity_ownership_details": "._get_identity_ownership_details",
    "get_identity_profile": "._get_identity_profile",
    "get_identity_snapshot": "._get_identity_snapshot",
    "get_identity_snapshot_summary": "._get_identity_snapshot_summary",
    "get_identity_start_date": "._get_identity_start_date",
    "get_identity_summaries": "._get_identity_summaries",
    "get_identity_summary": "._get_identity_summary",
    "get_latest_identity_outlier_snapshots": "._get_latest_identity_outlier_snapshots",
    "get_launcher": "._get_launcher",
    "get_launchers": "._get_launchers",
    "get_lifecycle_state": "._get_lifecycle_state",
    "get_lifecycle_states": "._get_lifecycle_states",
    "get_machine_account": "._get_machine_account",
    "get_machine_classification_config": "._get_machine_classification_config",
    "get_machine_identity": "._get_machine_identity",
    "get_mail_from_attributes": "._get_mail_from_attributes",
    "get_managed_client": "._get_managed_client",
    "get_managed_client_status": "._get_managed_client_status",
    "get_managed_clients": "._get_managed_clients",
    "get_managed_cluster": "._get_managed_cluster",
    "get_managed_cluster_type": "._get_managed_cluster_type",
    "get_managed_cluster_types": "._get_managed_cluster_types",
    "get_managed_clusters": "._get_managed_clusters",
    "get_manual_discover_applications_csv_template": "._get_manual_discover_applications_csv_template",
    "get_mfa_duo_config": "._get_mfa_duo_config",
    "get_mfa_kba_config": "._get_mfa_kba_config",
    "get_mfa_okta_config": "._get_mfa_okta_config",
    "get_multi_host_integrations": "._get_multi_host_integrations",
    "get_multi_host_integrations_list": "._get_multi_host_integrations_list",
    "get_multi_host_source_creation_errors": "._get_multi_host_source_creation_errors",
    "get_multihost_integration_types": "._get_multihost_integration_types",
    "get_native_change_detection_config": "._get_native_change_detection_config",
    "get_non_employee_approval": "._get_non_employee_approval",
    "get_non_employee_approval_summary": "._get_non_employee_approval_summary",
    "get_non_employee_bulk_upload_status": "._get_non_employee_bulk_upload_status",
    "get_non_employee_record": "._get_non_employee_record",
    "get_non_employee_request": "._get_non_employee_request",
    "get_non_employee_request_summary": "._get_non_employee_request_summary",
    "get_non_employee_schema_attribute": "._get_non_employee_schema_attribute",
    "get_non_employee_source": "._get_non_employee_source",
    "get_non_employee_source_schema_attributes": "._get_non_employee_source_schema_attributes",
    "get_notification_preferences": "._get_notification_preferences",
    "get_notification_template": "._get_notification_template",
    "get_notifications_template_context": "._get_notifications_template_context",
    "get_oauth_client": "._get_oauth_client",
    "get_object_mappings": "._get_object_mappings",
    "get_org_config": "._get_org_config",
    "get_outlier_contributing_feature_summary": "._get_outlier_contributing_feature_summary",
    "get_password_change_status": "._get_password_change_status",
    "get_password_dictionary": "._get_password_dictionary",
    "get_password_org_config": "._get_password_org_config",
    "get_password_policy_by_id": "._get_password_policy_by_id",
    "get_password_sync_group": "._get_password_sync_group",
    "get_password_sync_groups": "._get_password_sync_groups",
    "get_peer_group_outliers": "._get_peer_group_outliers",
    "get_peer_group_outliers_contributing_features": "._get_peer_group_outliers_contributing_features",
    "get_pending_certification_tasks": "._get_pending_certification_tasks",
    "get_pending_task_headers": "._get_pending_task_headers",
    "get_pending_tasks": "._get_pending_tasks",
    "get_potential_role": "._get_potential_role",
    "get_potential_role_applications": "._get_potential_role_applications",
    "get_potential_role_entitlements": "._get_potential_role_entitlements",
    "get_potential_role_source_identity_usage": "._get_potential_role_source_identity_usage",
    "get_potential_role_summaries": "._get_potential_role_summaries",
    "get_profile_config": "._get_profile_config",
    "get_profile_config_list": "._get_profile_config_list",
    "get_provisioning_policy": "._get_provisioning_policy",
    "get_public_identities": "._get_public_identities",
    "get_public_identity_config": "._get_public_identity_config",
    "get_reassignment_config_types": "._get_reassignment_config_types",
    "get_reassignment_configuration": "._get_reassignment_configuration",
    "get_recommendations": "._get_recommendations",
    "get_recommendations_config": "._get_recommendations_config",
    "get_report": "._get_report",
    "get_report_result": "._get_report_result",
    "get_role": "._get_role",
    "get_role_assigned_identities": "._get_role_assigned_identities",
    "get_role_assignment": "._get_role_assignment",
    "get_role_assignments": "._get_role_assignments",
    "get_role_entitlements": "._get_role_entitlements",
    "get_role_insight": "._get_role_insight",
    "get_role_insights": "._get_role_insights",
    "get_role_insights_current_entitlements": "._get_role_insights_current_entitlements",
    "get_role_insights_entitlements_changes": "._get_role_insights_entitlements_changes",
    "get_role_insights_requests": "._get_role_insights_requests",
    "get_role_insights_summary": "._get_role_insights_summary",
    "get_role_mining_potential_role": "._get_role_mining_potential_role",
    "get_role_mining_session": "._get_role_mining_session",
    "get_role_mining_session_status": "._get_role_mining_session_status",
    "get_role_mining_sessions": "._get_role_mining_sessions",
    "get_saved_potential_roles": "._get_saved_potential_roles",
    "get_saved_search": "._get_saved_search",
    "get_scheduled_search": "._get_scheduled_search",
    "get_search_attribute_config": "._get_search_attribute_config",
    "get_sed_batch_stats": "._get_sed_batch_stats",
    "get_sed_batches": "._get_sed_batches",
    "get_segment": "._get_segment",
    "get_service_desk_integration": "._get_service_desk_integration",
    "get_service_desk_integration_template": "._get_service_desk_integration_template",
    "get_service_desk_integration_types": "._get_service_desk_integration_types",
    "get_service_desk_integrations": "._get_service_desk_integrations",
    "get_sim_integration": "._get_sim_integration",
    "get_sim_integrations": "._get_sim_integrations",
    "get_single_search_attribute_config": "._get_single_search_attribute_config",
    "get_sod_all_report_run_status": "._get_sod_all_report_run_status",
    "get_sod_policy": "._get_sod_policy",
    "get_sod_policy_schedule": "._get_sod_policy_schedule",
    "get_sod_violation_report_run_status": "._get_sod_violation_report_run_status",
    "get_sod_violation_report_status": "._get_sod_violation_report_status",
    "get_source": "._get_source",
    "get_source_app": "._get_source_app",
    "get_source_attr_sync_config": "._get_source_attr_sync_config",
    "get_source_config": "._get_source_config",
    "get_source_connections": "._get_source_connections",
    "get_source_entitlement_request_config": "._get_source_entitlement_request_config",
    "get_source_health": "._get_source_health",
    "get_source_schedule": "._get_source_schedule",
    "get_source_schedules": "._get_source_schedules",
    "get_source_schema": "._get_source_schema",
    "get_source_schemas": "._get_source_schemas",
    "get_sources_within_multi_host": "._get_sources_within_multi_host",
    "get_sp_config_export": "._get_sp_config_export",
    "get_sp_config_export_status": "._get_sp_config_export_status",
    "get_sp_config_import": "._get_sp_config_import",
    "get_sp_config_import_status": "._get_sp_config_import_status",
    "get_status_by_source_id": "._get_status_by_source_id",
    "get_status_check_details": "._get_status_check_details",
    "get_tag_by_id": "._get_tag_by_id",
    "get_tagged_object": "._get_tagged_object",
    "get_task_status": "._get_task_status",
    "get_task_status_list": "._get_task_status_list",
    "get_tenant": "._get_tenant",
    "get_tenant_config_configuration": "._get_tenant_config_configuration",
    "get_tenant_context": "._get_tenant_context",
    "get_tenant_ui_metadata": "._get_tenant_ui_metadata",
    "get_transform": "._get_transform",
    "get_uploaded_configuration": "._get_uploaded_configuration",
    "get_usages_by_account_id": "._get_usages_by_account_id",
    "get_usages_by_source_id": "._get_usages_by_source_id",
    "get_valid_time_zones": "._get_valid_time_zones",
    "get_work_item": "._get_work_item",
    "get_work_items_summary": "._get_work_items_summary",
    "get_workflow": "._get_workflow",
    "get_workflow_execution": "._get_workflow_execution",
    "get_workflow_execution_history": "._get_workflow_execution_history",
    "get_workflow_executions": "._get_workflow_executions",
    "get_workgroup": "._get_workgroup",
    "ignore_identity_outliers": "._ignore_identity_outliers",
    "import_accounts": "._import_accounts",
    "import_accounts_schema": "._import_accounts_schema",
    "import_connector_file": "._import_connector_file",
    "import_entitlements": "._import_entitlements",
    "import_entitlements_by_source": "._import_entitlements_by_source",
    "import_entitlements_schema": "._import_entitlements_schema",
    "import_form_definitions": "._import_form_definitions",
    "import_identity_profiles": "._import_identity_profiles",
    "import_non_employee_records_in_bulk": "._import_non_employee_records_in_bulk",
    "import_sp_config": "._import_sp_config",
    "import_uncorrelated_accounts": "._import_uncorrelated_accounts",
    "list_access_model_metadata_attribute": "._list_access_model_metadata_attribute",
    "list_access_model_metadata_attribute_value": "._list_access_model_metadata_attribute_value",
    "list_access_profiles": "._list_access_profiles",
    "list_access_profiles_for_source_app": "._list_access_profiles_for_source_app",
    "list_access_request_approvers": "._list_access_request_approvers",
    "list_access_request_status": "._list_access_request_status",
    "list_account_activities": "._list_account_activities",
    "list_accounts": "._list_accounts",
    "list_administrators_access_request_status": "._list_administrators_access_request_status",
    "list_all_source_app": "._list_all_source_app",
    "list_all_user_apps": "._list_all_user_apps",
    "list_assigned_source_app": "._list_assigned_source_app",
    "list_available_accounts_for_user_app": "._list_available_accounts_for_user_app",
    "list_available_source_apps": "._list_available_source_apps",
    "list_backups": "._list_backups",
    "list_campaign_filters": "._list_campaign_filters",
    "list_certification_reviewers": "._list_certification_reviewers",
    "list_complete_workflow_library": "._list_complete_workflow_library",
    "list_completed_approvals": "._list_completed_approvals",
    "list_connections": "._list_connections",
    "list_connector_customizers": "._list_connector_customizers",
    "list_data_segments": "._list_data_segments",
    "list_deploys": "._list_deploys",
    "list_dimension_access_profiles": "._list_dimension_access_profiles",
    "list_dimensions": "._list_dimensions",
    "list_drafts": "._list_drafts",
    "list_entitlement_children": "._list_entitlement_children",
    "list_entitlement_parents": "._list_entitlement_parents",
    "list_entitlements": "._list_entitlements",
    "list_entitlements_by_identity": "._list_entitlements_by_identity",
    "list_from_addresses": "._list_from_addresses",
    "list_historical_identities": "._list_historical_identities",
    "list_identities": "._list_identities",
    "list_identity_access_items": "._list_identity_access_items",
    "list_identity_access_review_items": "._list_identity_access_review_items",
    "list_identity_attributes": "._list_identity_attributes",
    "list_identity_certifications": "._list_identity_certifications",
    "list_identity_profiles": "._list_identity_profiles",
    "list_identity_snapshot_access_items": "._list_identity_snapshot_access_items",
    "list_identity_snapshots": "._list_identity_snapshots",
    "list_machine_account_mappings": "._list_machine_account_mappings",
    "list_machine_accounts": "._list_machine_accounts",
    "list_machine_identities": "._list_machine_identities",
    "list_non_employee_approvals": "._list_non_employee_approvals",
    "list_non_employee_records": "._list_non_employee_records",
    "list_non_employee_requests": "._list_non_employee_requests",
    "list_non_employee_sources": "._list_non_employee_sources",
    "list_notification_template_defaults": "._list_notification_template_defaults",
    "list_notification_templates": "._list_notification_templates",
    "list_oauth_clients": "._list_oauth_clients",
    "list_outliers_contributing_feature_access_items": "._list_outliers_contributing_feature_access_items",
    "list_owned_user_apps": "._list_owned_user_apps",
    "list_password_policies": "._list_password_policies",
    "list_pending_approvals": "._list_pending_approvals",
    "list_personal_access_tokens": "._list_personal_access_tokens",
    "list_provisioning_policies": "._list_provisioning_policies",
    "list_reassignment_configurations": "._list_reassignment_configurations",
    "list_requestable_objects": "._list_requestable_objects",
    "list_roles": "._list_roles",
    "list_saved_searches": "._list_saved_searches",
    "list_scheduled_actions": "._list_scheduled_actions",
    "list_scheduled_search": "._list_scheduled_search",
    "list_seds": "._list_seds",
    "list_segments": "._list_segments",
    "list_sod_policies": "._list_sod_policies",
    "list_sources": "._list_sources",
    "list_sp_config_objects": "._list_sp_config_objects",
    "list_subscriptions": "._list_subscriptions",
    "list_tagged_objects": "._list_tagged_objects",
    "list_tagged_objects_by_type": "._list_tagged_objects_by_type",
    "list_tags": "._list_tags",
    "list_transforms": "._list_transforms",
    "list_trigger_invocation_status": "._list_trigger_invocation_status",
    "list_triggers": "._list_triggers",
    "list_uploaded_configurations": "._list_uploaded_configurations",
    "list_work_items": "._list_work_items",
    "list_workflow_library_actions": "._list_workflow_library_actions",
    "list_workflow_library_operators": "._list_workflow_library_operators",
    "list_workflow_library_triggers": "._list_workflow_library_triggers",
    "list_workflows": "._list_workflows",
    "list_workgroup_members": "._list_workgroup_members",
    "list_workgroups": "._list_workgroups",
    "load_account_selections": "._load_account_selections",
    "make_identity_decision": "._make_identity_decision",
    "move": "._move",
    "patch_access_profile": "._patch_access_profile",
    "patch_auth_org_lockout_config": "._patch_auth_org_lockout_config",
    "patch_auth_org_network_config": "._patch_auth_org_network_config",
    "patch_auth_org_service_provider_config": "._patch_auth_org_service_provider_config",
    "patch_auth_org_session_config": "._patch_auth_org_session_config",
    "patch_auth_user": "._patch_auth_user",
    "patch_before_provisioning_rule": "._patch_before_provisioning_rule",
    "patch_campaign_template": "._patch_campaign_template",
    "patch_data_segment": "._patch_data_segment",
    "patch_dimension": "._patch_dimension",
    "patch_entitlement": "._patch_entitlement",
    "patch_form_definition": "._patch_form_definition",
    "patch_form_instance": "._patch_form_instance",
    "patch_non_employee_record": "._patch_non_employee_record",
    "patch_non_employee_schema_attribute": "._patch_non_employee_schema_attribute",
    "patch_non_employee_source": "._patch_non_employee_source",
    "patch_oauth_client": "._patch_oauth_client",
    "patch_org_config": "._patch_org_config",
    "patch_personal_access_token": "._patch_personal_access_token",
    "patch_potential_role": "._patch_potential_role",
    "patch_potential_role_session": "._patch_potential_role_session",
    "patch_profile_config": "._patch_profile_config",
    "patch_role": "._patch_role",
    "patch_role_mining_session": "._patch_role_mining_session",
    "patch_search_attribute_config": "._patch_search_attribute_config",
    "patch_sed": "._patch_sed",
    "patch_segment": "._patch_segment",
    "patch_service_desk_integration": "._patch_service_desk_integration",
    "patch_sim_attributes": "._patch_sim_attributes",
    "patch_sod_policy": "._patch_sod_policy",
    "patch_source_app": "._patch_source_app",
    "patch_subscription": "._patch_subscription",
    "patch_tenant_context": "._patch_tenant_context",
    "patch_user_app": "._patch_user_app",
    "patch_workflow": "._patch_workflow",
    "patch_workgroup": "._patch_workgroup",
    "ping_cluster": "._ping_cluster",
    "publish_data_segment": "._publish_data_segment",
    "put_account": "._put_account",
    "put_client_log_configuration": "._put_client_log_configuration",
    "put_connector_correlation_config": "._put_connector_correlation_config",
    "put_connector_customizer": "._put_connector_customizer",
    "put_connector_rule": "._put_connector_rule",
    "put_connector_source_config": "._put_connector_source_config",
    "put_connector_source_template": "._put_connector_source_template",
    "put_connector_translations": "._put_connector_translations",
    "put_correlation_config": "._put_correlation_config",
    "put_entitlement_request_config": "._put_entitlement_request_config",
    "put_identity_attribute": "._put_identity_attribute",
    "put_launcher": "._put_launcher",
    "put_mail_from_attributes": "._put_mail_from_attributes",
    "put_native_change_detection_config": "._put_native_change_detection_config",
    "put_password_dictionary": "._put_password_dictionary",
    "put_password_org_config": "._put_password_org_config",
    "put_policy_schedule": "._put_policy_schedule",
    "put_provisioning_policy": "._put_provisioning_policy",
    "put_reassignment_config": "._put_reassignment_config",
    "put_saved_search": "._put_saved_search",
    "put_service_desk_integration": "._put_service_desk_integration",
    "put_sim_integration": "._put_sim_integration",
    "put_sod_policy": "._put_sod_policy",
    "put_source": "._put_source",
    "put_source_attr_sync_config": "._put_source_attr_sync_config",
    "put_source_schema": "._put_source_schema",
    "put_tagged_object": "._put_tagged_object",
    "put_tenant_configuration": "._put_tenant_configuration",
    "put_workflow": "._put_workflow",
    "query_password_info": "._query_password_info",
    "reassign_identity_certifications": "._reassign_identity_certifications",
    "reject_access_request": "._reject_access_request",
    "reject_approval_item": "._reject_approval_item",
    "reject_approval_items_in_bulk": "._reject_approval_items_in_bulk",
    "reject_non_employee_request": "._reject_non_employee_request",
    "reset_identity": "._reset_identity",
    "reset_source_entitlements": "._reset_source_entitlements",
    "search_aggregate": "._search_aggregate",
    "search_count": "._search_count",
    "search_form_definitions_by_tenant": "._search_form_definitions_by_tenant",
    "search_form_element_data_by_element_id": "._search_form_element_data_by_element_id",
    "search_form_instances_by_tenant": "._search_form_instances_by_tenant",
    "search_get": "._search_get",
    "search_post": "._search_post",
    "search_pre_defined_select_options": "._search_pre_defined_select_options",
    "search_resource_objects": "._search_resource_objects",
    "search_roles_by_filter": "._search_roles_by_filter",
    "send_classify_machine_account": "._send_classify_machine_account",
    "send_identity_verification_account_token": "._send_identity_verification_account_token",
    "send_manual_discover_applications_csv_template": "._send_manual_discover_applications_csv_template",
    "send_test_notification": "._send_test_notification",
    "set_access_request_config": "._set_access_request_config",
    "set_access_request_recommendations_config": "._set_access_request_recommendations_config",
    "set_branding_item": "._set_branding_item",
    "set_campaign_reports_config": "._set_campaign_reports_config",
    "set_campaign_template_schedule": "._set_campaign_template_schedule",
    "set_icon": "._set_icon",
    "set_lifecycle_state": "._set_lifecycle_state",
    "set_machine_account_mappings": "._set_machine_account_mappings",
    "set_machine_classification_config": "._set_machine_classification_config",
    "set_mfa_duo_config": "._set_mfa_duo_config",
    "set_mfa_okta_config": "._set_mfa_okta_config",
    "set_mfakba_config": "._set_mfakba_config",
    "set_password": "._set_password",
    "set_password_policy": "._set_password_policy",
    "set_tag_to_object": "._set_tag_to_object",
    "set_tags_to_many_objects": "._set_tags_to_many_objects",
    "set_tenant_ui_metadata": "._set_tenant_ui_metadata",
    "show_preview_data_source": "._show_preview_data_source",
    "sign_off_identity_certification": "._sign_off_identity_certification",
    "start_campaign": "._start_campaign",
    "start_campaign_remediation_scan": "._start_campaign_remediation_scan",
    "start_campaign_report": "._start_campaign_report",
    "start_evaluate_sod_policy": "._start_evaluate_sod_policy",
    "start_generate_campaign_template": "._start_generate_campaign_template",
    "start_identities_invite": "._start_identities_invite",
    "start_identity_processing": "._start_identity_processing",
    "start_launcher": "._start_launcher",
    "start_predict_sod_violations": "._start_predict_sod_violations",
    "start_report": "._start_report",
    "start_sod_all_policies_for_org": "._start_sod_all_policies_for_org",
    "start_sod_policy": "._start_sod_policy",
    "start_test_trigger_invocation": "._start_test_trigger_invocation",
    "start_violation_check": "._start_violation_check",
    "submit_account_selection": "._submit_account_selection",
    "submit_reassign_certs_async": "._submit_reassign_certs_async",
    "submit_reload_account": "._submit_reload_account",
    "submit_sed_approval": "._submit_sed_approval",
    "submit_sed_assignment": "._submit_sed_assignment",
    "submit_sed_batch_request": "._submit_sed_batch_request",
    "sync_attributes_for_source": "._sync_attributes_for_source",
    "sync_identity_profile": "._sync_identity_profile",
    "synchronize_attributes_for_identity": "._synchronize_attributes_for_identity",
    "test_connection_multi_host_sources": "._test_connection_multi_host_sources",
    "test_connector_rule": "._test_connector_rule",
    "test_external_execute_workflow": "._test_external_execute_workflow",
    "test_mfa_config": "._test_mfa_config",
    "test_source_configuration": "._test_source_configuration",
    "test_source_connection": "._test_source_connection",
    "test_source_connection_multihost": "._test_source_connection_multihost",
    "test_subscription_filter": "._test_subscription_filter",
    "test_workflow": "._test_workflow",
    "un_ignore_identity_outliers": "._un_ignore_identity_outliers",
    "unlock_account": "._unlock_account",
    "unsubscribe_scheduled_search": "._unsubscribe_scheduled_search",
    "update": "._update",
    "update_access_model_metadata_attribute": "._update_access_model_metadata_attribute",
    "update_access_model_metadata_attribute_value": "._update_access_model_metadata_attribute_value",
    "update_access_profiles_in_bulk": "._update_access_profiles_in_bulk",
    "update_account": "._update_account",
    "update_attribute_key_and_value_to_role": "._update_attribute_key_and_value_to_role",
    "update_campaign": "._update_campaign",
    "update_campaign_filter": "._update_campaign_filter",
    "update_common_access_status_in_bulk": "._update_common_access_status_in_bulk",
    "update_connector": "._update_connector",
    "update_entitlements_in_bulk": "._update_entitlements_in_bulk",
    "update_entitlements_potential_role": "._update_entitlements_potential_role",
    "update_identity_profile": "._update_identity_profile",
    "update_lifecycle_states": "._update_lifecycle_states",
    "update_machine_account": "._update_machine_account",
    "update_machine_identity": "._update_machine_identity",
    "update_managed_client": "._update_managed_client",
    "update_managed_cluster": "._update_managed_cluster",
    "update_managed_cluster_type": "._update_managed_cluster_type",
    "update_multi_host_sources": "._update_multi_host_sources",
    "update_non_employee_record": "._update_non_employee_record",
    "update_object_mappings": "._update_object_mappings",
    "update_password_policy_holders": "._update_password_policy_holders",
    "update_password_sync_group": "._update_password_sync_group",
    "update_provisioning_policies_in_bulk": "._update_provisioning_policies_in_bulk",
    "update_provisioning_policy": "._update_provisioning_policy",
    "update_public_identity_config": "._update_public_identity_config",
    "update_recommendations_config": "._update_recommendations_config",
    "update_roles_metadata_by_filter": "._update_roles_metadata_by_filter",
    "update_roles_metadata_by_ids": "._update_roles_metadata_by_ids",
    "update_roles_metadata_by_query": "._update_roles_metadata_by_query",
    "update_scheduled_action": "._update_scheduled_action",
    "update_scheduled_search": "._update_scheduled_search",
    "update_source": "._update_source",
    "update_source_apps_in_bulk": "._update_source_apps_in_bulk",
    "update_source_entitlement_request_config": "._update_source_entitlement_request_config",
    "update_source_schedule": "._update_source_schedule",
    "update_source_schema": "._update_source_schema",
    "update_status_check_details": "._update_status_check_details",
    "update_subscription": "._update_subscription",
    "update_task_status": "._update_task_status",
    "update_transform": "._update_transform",
    "update_workgroup_members": "._update_workgroup_members",
}


def describe(name: str) -> "Operation":
    """Return the data of an operation.

    Args:
        name: the operation's name in this module, such as "list_identities".

    Raises:
        KeyError: for a name that no operation has.
    """
    operation: Operation = _import_module(_MODULES[name], __name__).OPERATION
    return operation


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = _import_module(_MODULES[name], __name__)
        function = _complete_doc(_with_known_keywords(getattr(module, name)), module.OPERATION)
        globals()[name] = function
        setattr(module, name, function)  # pickle finds a function in its module
        return function


def __dir__() -> list[str]:
    return sorted(_MODULES)
