"""All operations of v2024 by name; each is loaded when it is first used.

An operation is a function that returns a `Request`. Nothing is sent until a client sends it.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sailkit_core.request import Operation

    from .api.access_model_metadata.create_access_model_metadata_attribute import (
        create_access_model_metadata_attribute as create_access_model_metadata_attribute,
    )
    from .api.access_model_metadata.create_access_model_metadata_attribute_value import (
        create_access_model_metadata_attribute_value as create_access_model_metadata_attribute_value,
    )
    from .api.access_model_metadata.get_access_model_metadata_attribute import (
        get_access_model_metadata_attribute as get_access_model_metadata_attribute,
    )
    from .api.access_model_metadata.get_access_model_metadata_attribute_value import (
        get_access_model_metadata_attribute_value as get_access_model_metadata_attribute_value,
    )
    from .api.access_model_metadata.list_access_model_metadata_attribute import (
        list_access_model_metadata_attribute as list_access_model_metadata_attribute,
    )
    from .api.access_model_metadata.list_access_model_metadata_attribute_value import (
        list_access_model_metadata_attribute_value as list_access_model_metadata_attribute_value,
    )
    from .api.access_model_metadata.update_access_model_metadata_attribute import (
        update_access_model_metadata_attribute as update_access_model_metadata_attribute,
    )
    from .api.access_model_metadata.update_access_model_metadata_attribute_value import (
        update_access_model_metadata_attribute_value as update_access_model_metadata_attribute_value,
    )
    from .api.access_profiles.create_access_profile import create_access_profile as create_access_profile
    from .api.access_profiles.delete_access_profile import delete_access_profile as delete_access_profile
    from .api.access_profiles.delete_access_profiles_in_bulk import (
        delete_access_profiles_in_bulk as delete_access_profiles_in_bulk,
    )
    from .api.access_profiles.get_access_profile import get_access_profile as get_access_profile
    from .api.access_profiles.get_access_profile_entitlements import (
        get_access_profile_entitlements as get_access_profile_entitlements,
    )
    from .api.access_profiles.list_access_profiles import list_access_profiles as list_access_profiles
    from .api.access_profiles.patch_access_profile import patch_access_profile as patch_access_profile
    from .api.access_profiles.update_access_profiles_in_bulk import (
        update_access_profiles_in_bulk as update_access_profiles_in_bulk,
    )
    from .api.access_request_approvals.approve_access_request import approve_access_request as approve_access_request
    from .api.access_request_approvals.forward_access_request import forward_access_request as forward_access_request
    from .api.access_request_approvals.get_access_request_approval_summary import (
        get_access_request_approval_summary as get_access_request_approval_summary,
    )
    from .api.access_request_approvals.list_access_request_approvers import (
        list_access_request_approvers as list_access_request_approvers,
    )
    from .api.access_request_approvals.list_completed_approvals import (
        list_completed_approvals as list_completed_approvals,
    )
    from .api.access_request_approvals.list_pending_approvals import list_pending_approvals as list_pending_approvals
    from .api.access_request_approvals.reject_access_request import reject_access_request as reject_access_request
    from .api.access_request_identity_metrics.get_access_request_identity_metrics import (
        get_access_request_identity_metrics as get_access_request_identity_metrics,
    )
    from .api.access_requests.approve_bulk_access_request import (
        approve_bulk_access_request as approve_bulk_access_request,
    )
    from .api.access_requests.cancel_access_request import cancel_access_request as cancel_access_request
    from .api.access_requests.cancel_access_request_in_bulk import (
        cancel_access_request_in_bulk as cancel_access_request_in_bulk,
    )
    from .api.access_requests.close_access_request import close_access_request as close_access_request
    from .api.access_requests.create_access_request import create_access_request as create_access_request
    from .api.access_requests.get_access_request_config import get_access_request_config as get_access_request_config
    from .api.access_requests.get_entitlement_details_for_identity import (
        get_entitlement_details_for_identity as get_entitlement_details_for_identity,
    )
    from .api.access_requests.list_access_request_status import list_access_request_status as list_access_request_status
    from .api.access_requests.list_administrators_access_request_status import (
        list_administrators_access_request_status as list_administrators_access_request_status,
    )
    from .api.access_requests.load_account_selections import load_account_selections as load_account_selections
    from .api.access_requests.set_access_request_config import set_access_request_config as set_access_request_config
    from .api.account_activities.get_account_activity import get_account_activity as get_account_activity
    from .api.account_activities.list_account_activities import list_account_activities as list_account_activities
    from .api.account_aggregations.get_account_aggregation_status import (
        get_account_aggregation_status as get_account_aggregation_status,
    )
    from .api.account_usages.get_usages_by_account_id import get_usages_by_account_id as get_usages_by_account_id
    from .api.accounts.create_account import create_account as create_account
    from .api.accounts.delete_account import delete_account as delete_account
    from .api.accounts.delete_account_async import delete_account_async as delete_account_async
    from .api.accounts.disable_account import disable_account as disable_account
    from .api.accounts.disable_account_for_identity import disable_account_for_identity as disable_account_for_identity
    from .api.accounts.disable_accounts_for_identities import (
        disable_accounts_for_identities as disable_accounts_for_identities,
    )
    from .api.accounts.enable_account import enable_account as enable_account
    from .api.accounts.enable_account_for_identity import enable_account_for_identity as enable_account_for_identity
    from .api.accounts.enable_accounts_for_identities import (
        enable_accounts_for_identities as enable_accounts_for_identities,
    )
    from .api.accounts.get_account import get_account as get_account
    from .api.accounts.get_account_entitlements import get_account_entitlements as get_account_entitlements
    from .api.accounts.list_accounts import list_accounts as list_accounts
    from .api.accounts.put_account import put_account as put_account
    from .api.accounts.submit_reload_account import submit_reload_account as submit_reload_account
    from .api.accounts.unlock_account import unlock_account as unlock_account
    from .api.accounts.update_account import update_account as update_account
    from .api.application_discovery.get_discovered_applications import (
        get_discovered_applications as get_discovered_applications,
    )
    from .api.application_discovery.get_manual_discover_applications_csv_template import (
        get_manual_discover_applications_csv_template as get_manual_discover_applications_csv_template,
    )
    from .api.application_discovery.send_manual_discover_applications_csv_template import (
        send_manual_discover_applications_csv_template as send_manual_discover_applications_csv_template,
    )
    from .api.approvals.get_approval import get_approval as get_approval
    from .api.approvals.get_approvals import get_approvals as get_approvals
    from .api.apps.create_source_app import create_source_app as create_source_app
    from .api.apps.delete_access_profiles_from_source_app_by_bulk import (
        delete_access_profiles_from_source_app_by_bulk as delete_access_profiles_from_source_app_by_bulk,
    )
    from .api.apps.delete_source_app import delete_source_app as delete_source_app
    from .api.apps.get_source_app import get_source_app as get_source_app
    from .api.apps.list_access_profiles_for_source_app import (
        list_access_profiles_for_source_app as list_access_profiles_for_source_app,
    )
    from .api.apps.list_all_source_app import list_all_source_app as list_all_source_app
    from .api.apps.list_all_user_apps import list_all_user_apps as list_all_user_apps
    from .api.apps.list_assigned_source_app import list_assigned_source_app as list_assigned_source_app
    from .api.apps.list_available_accounts_for_user_app import (
        list_available_accounts_for_user_app as list_available_accounts_for_user_app,
    )
    from .api.apps.list_available_source_apps import list_available_source_apps as list_available_source_apps
    from .api.apps.list_owned_user_apps import list_owned_user_apps as list_owned_user_apps
    from .api.apps.patch_source_app import patch_source_app as patch_source_app
    from .api.apps.patch_user_app import patch_user_app as patch_user_app
    from .api.apps.update_source_apps_in_bulk import update_source_apps_in_bulk as update_source_apps_in_bulk
    from .api.auth_profile.get_profile_config import get_profile_config as get_profile_config
    from .api.auth_profile.get_profile_config_list import get_profile_config_list as get_profile_config_list
    from .api.auth_profile.patch_profile_config import patch_profile_config as patch_profile_config
    from .api.auth_users.get_auth_user import get_auth_user as get_auth_user
    from .api.auth_users.patch_auth_user import patch_auth_user as patch_auth_user
    from .api.branding.create_branding_item import create_branding_item as create_branding_item
    from .api.branding.delete_branding import delete_branding as delete_branding
    from .api.branding.get_branding import get_branding as get_branding
    from .api.branding.get_branding_list import get_branding_list as get_branding_list
    from .api.branding.set_branding_item import set_branding_item as set_branding_item
    from .api.certification_campaign_filters.create_campaign_filter import (
        create_campaign_filter as create_campaign_filter,
    )
    from .api.certification_campaign_filters.delete_campaign_filters import (
        delete_campaign_filters as delete_campaign_filters,
    )
    from .api.certification_campaign_filters.get_campaign_filter_by_id import (
        get_campaign_filter_by_id as get_campaign_filter_by_id,
    )
    from .api.certification_campaign_filters.list_campaign_filters import list_campaign_filters as list_campaign_filters
    from .api.certification_campaign_filters.update_campaign_filter import (
        update_campaign_filter as update_campaign_filter,
    )
    from .api.certification_campaigns.complete_campaign import complete_campaign as complete_campaign
    from .api.certification_campaigns.create_campaign import create_campaign as create_campaign
    from .api.certification_campaigns.create_campaign_template import (
        create_campaign_template as create_campaign_template,
    )
    from .api.certification_campaigns.delete_campaign_template import (
        delete_campaign_template as delete_campaign_template,
    )
    from .api.certification_campaigns.delete_campaign_template_schedule import (
        delete_campaign_template_schedule as delete_campaign_template_schedule,
    )
    from .api.certification_campaigns.delete_campaigns import delete_campaigns as delete_campaigns
    from .api.certification_campaigns.get_active_campaigns import get_active_campaigns as get_active_campaigns
    from .api.certification_campaigns.get_campaign import get_campaign as get_campaign
    from .api.certification_campaigns.get_campaign_reports import get_campaign_reports as get_campaign_reports
    from .api.certification_campaigns.get_campaign_reports_config import (
        get_campaign_reports_config as get_campaign_reports_config,
    )
    from .api.certification_campaigns.get_campaign_template import get_campaign_template as get_campaign_template
    from .api.certification_campaigns.get_campaign_template_schedule import (
        get_campaign_template_schedule as get_campaign_template_schedule,
    )
    from .api.certification_campaigns.get_campaign_templates import get_campaign_templates as get_campaign_templates
    from .api.certification_campaigns.move import move as move
    from .api.certification_campaigns.patch_campaign_template import patch_campaign_template as patch_campaign_template
    from .api.certification_campaigns.set_campaign_reports_config import (
        set_campaign_reports_config as set_campaign_reports_config,
    )
    from .api.certification_campaigns.set_campaign_template_schedule import (
        set_campaign_template_schedule as set_campaign_template_schedule,
    )
    from .api.certification_campaigns.start_campaign import start_campaign as start_campaign
    from .api.certification_campaigns.start_campaign_remediation_scan import (
        start_campaign_remediation_scan as start_campaign_remediation_scan,
    )
    from .api.certification_campaigns.start_campaign_report import start_campaign_report as start_campaign_report
    from .api.certification_campaigns.start_generate_campaign_template import (
        start_generate_campaign_template as start_generate_campaign_template,
    )
    from .api.certification_campaigns.update_campaign import update_campaign as update_campaign
    from .api.certification_summaries.get_identity_access_summaries import (
        get_identity_access_summaries as get_identity_access_summaries,
    )
    from .api.certification_summaries.get_identity_decision_summary import (
        get_identity_decision_summary as get_identity_decision_summary,
    )
    from .api.certification_summaries.get_identity_summaries import get_identity_summaries as get_identity_summaries
    from .api.certification_summaries.get_identity_summary import get_identity_summary as get_identity_summary
    from .api.certifications.get_certification_task import get_certification_task as get_certification_task
    from .api.certifications.get_identity_certification import get_identity_certification as get_identity_certification
    from .api.certifications.get_identity_certification_item_permissions import (
        get_identity_certification_item_permissions as get_identity_certification_item_permissions,
    )
    from .api.certifications.get_pending_certification_tasks import (
        get_pending_certification_tasks as get_pending_certification_tasks,
    )
    from .api.certifications.list_certification_reviewers import (
        list_certification_reviewers as list_certification_reviewers,
    )
    from .api.certifications.list_identity_access_review_items import (
        list_identity_access_review_items as list_identity_access_review_items,
    )
    from .api.certifications.list_identity_certifications import (
        list_identity_certifications as list_identity_certifications,
    )
    from .api.certifications.make_identity_decision import make_identity_decision as make_identity_decision
    from .api.certifications.reassign_identity_certifications import (
        reassign_identity_certifications as reassign_identity_certifications,
    )
    from .api.certifications.sign_off_identity_certification import (
        sign_off_identity_certification as sign_off_identity_certification,
    )
    from .api.certifications.submit_reassign_certs_async import (
        submit_reassign_certs_async as submit_reassign_certs_async,
    )
    from .api.configuration_hub.create_deploy import create_deploy as create_deploy
    from .api.configuration_hub.create_object_mapping import create_object_mapping as create_object_mapping
    from .api.configuration_hub.create_object_mappings import create_object_mappings as create_object_mappings
    from .api.configuration_hub.create_scheduled_action import create_scheduled_action as create_scheduled_action
    from .api.configuration_hub.create_uploaded_configuration import (
        create_uploaded_configuration as create_uploaded_configuration,
    )
    from .api.configuration_hub.delete_backup import delete_backup as delete_backup
    from .api.configuration_hub.delete_draft import delete_draft as delete_draft
    from .api.configuration_hub.delete_object_mapping import delete_object_mapping as delete_object_mapping
    from .api.configuration_hub.delete_scheduled_action import delete_scheduled_action as delete_scheduled_action
    from .api.configuration_hub.delete_uploaded_configuration import (
        delete_uploaded_configuration as delete_uploaded_configuration,
    )
    from .api.configuration_hub.get_deploy import get_deploy as get_deploy
    from .api.configuration_hub.get_object_mappings import get_object_mappings as get_object_mappings
    from .api.configuration_hub.get_uploaded_configuration import (
        get_uploaded_configuration as get_uploaded_configuration,
    )
    from .api.configuration_hub.list_backups import list_backups as list_backups
    from .api.configuration_hub.list_deploys import list_deploys as list_deploys
    from .api.configuration_hub.list_drafts import list_drafts as list_drafts
    from .api.configuration_hub.list_scheduled_actions import list_scheduled_actions as list_scheduled_actions
    from .api.configuration_hub.list_uploaded_configurations import (
        list_uploaded_configurations as list_uploaded_configurations,
    )
    from .api.configuration_hub.update_object_mappings import update_object_mappings as update_object_mappings
    from .api.configuration_hub.update_scheduled_action import update_scheduled_action as update_scheduled_action
    from .api.connector_customizers.create_connector_customizer import (
        create_connector_customizer as create_connector_customizer,
    )
    from .api.connector_customizers.create_connector_customizer_version import (
        create_connector_customizer_version as create_connector_customizer_version,
    )
    from .api.connector_customizers.delete_connector_customizer import (
        delete_connector_customizer as delete_connector_customizer,
    )
    from .api.connector_customizers.get_connector_customizer import get_connector_customizer as get_connector_customizer
    from .api.connector_customizers.list_connector_customizers import (
        list_connector_customizers as list_connector_customizers,
    )
    from .api.connector_customizers.put_connector_customizer import put_connector_customizer as put_connector_customizer
    from .api.connector_rule_management.create_connector_rule import create_connector_rule as create_connector_rule
    from .api.connector_rule_management.delete_connector_rule import delete_connector_rule as delete_connector_rule
    from .api.connector_rule_management.get_connector_rule import get_connector_rule as get_connector_rule
    from .api.connector_rule_management.get_connector_rule_list import (
        get_connector_rule_list as get_connector_rule_list,
    )
    from .api.connector_rule_management.put_connector_rule import put_connector_rule as put_connector_rule
    from .api.connector_rule_management.test_connector_rule import test_connector_rule as test_connector_rule
    from .api.connectors.create_custom_connector import create_custom_connector as create_custom_connector
    from .api.connectors.delete_custom_connector import delete_custom_connector as delete_custom_connector
    from .api.connectors.get_connector import get_connector as get_connector
    from .api.connectors.get_connector_correlation_config import (
        get_connector_correlation_config as get_connector_correlation_config,
    )
    from .api.connectors.get_connector_list import get_connector_list as get_connector_list
    from .api.connectors.get_connector_source_config import get_connector_source_config as get_connector_source_config
    from .api.connectors.get_connector_source_template import (
        get_connector_source_template as get_connector_source_template,
    )
    from .api.connectors.get_connector_translations import get_connector_translations as get_connector_translations
    from .api.connectors.put_connector_correlation_config import (
        put_connector_correlation_config as put_connector_correlation_config,
    )
    from .api.connectors.put_connector_source_config import put_connector_source_config as put_connector_source_config
    from .api.connectors.put_connector_source_template import (
        put_connector_source_template as put_connector_source_template,
    )
    from .api.connectors.put_connector_translations import put_connector_translations as put_connector_translations
    from .api.connectors.update_connector import update_connector as update_connector
    from .api.custom_forms.create_form_definition import create_form_definition as create_form_definition
    from .api.custom_forms.create_form_definition_dynamic_schema import (
        create_form_definition_dynamic_schema as create_form_definition_dynamic_schema,
    )
    from .api.custom_forms.create_form_definition_file_request import (
        create_form_definition_file_request as create_form_definition_file_request,
    )
    from .api.custom_forms.create_form_instance import create_form_instance as create_form_instance
    from .api.custom_forms.delete_form_definition import delete_form_definition as delete_form_definition
    from .api.custom_forms.export_form_definitions_by_tenant import (
        export_form_definitions_by_tenant as export_form_definitions_by_tenant,
    )
    from .api.custom_forms.get_file_from_s3 import get_file_from_s3 as get_file_from_s3
    from .api.custom_forms.get_form_definition_by_key import get_form_definition_by_key as get_form_definition_by_key
    from .api.custom_forms.get_form_instance_by_key import get_form_instance_by_key as get_form_instance_by_key
    from .api.custom_forms.get_form_instance_file import get_form_instance_file as get_form_instance_file
    from .api.custom_forms.import_form_definitions import import_form_definitions as import_form_definitions
    from .api.custom_forms.patch_form_definition import patch_form_definition as patch_form_definition
    from .api.custom_forms.patch_form_instance import patch_form_instance as patch_form_instance
    from .api.custom_forms.search_form_definitions_by_tenant import (
        search_form_definitions_by_tenant as search_form_definitions_by_tenant,
    )
    from .api.custom_forms.search_form_element_data_by_element_id import (
        search_form_element_data_by_element_id as search_form_element_data_by_element_id,
    )
    from .api.custom_forms.search_form_instances_by_tenant import (
        search_form_instances_by_tenant as search_form_instances_by_tenant,
    )
    from .api.custom_forms.search_pre_defined_select_options import (
        search_pre_defined_select_options as search_pre_defined_select_options,
    )
    from .api.custom_forms.show_preview_data_source import show_preview_data_source as show_preview_data_source
    from .api.custom_password_instructions.create_custom_password_instructions import (
        create_custom_password_instructions as create_custom_password_instructions,
    )
    from .api.custom_password_instructions.delete_custom_password_instructions import (
        delete_custom_password_instructions as delete_custom_password_instructions,
    )
    from .api.custom_password_instructions.get_custom_password_instructions import (
        get_custom_password_instructions as get_custom_password_instructions,
    )
    from .api.data_segmentation.create_data_segment import create_data_segment as create_data_segment
    from .api.data_segmentation.delete_data_segment import delete_data_segment as delete_data_segment
    from .api.data_segmentation.get_data_segment import get_data_segment as get_data_segment
    from .api.data_segmentation.get_data_segment_identity_membership import (
        get_data_segment_identity_membership as get_data_segment_identity_membership,
    )
    from .api.data_segmentation.get_data_segmentation_enabled_for_user import (
        get_data_segmentation_enabled_for_user as get_data_segmentation_enabled_for_user,
    )
    from .api.data_segmentation.list_data_segments import list_data_segments as list_data_segments
    from .api.data_segmentation.patch_data_segment import patch_data_segment as patch_data_segment
    from .api.data_segmentation.publish_data_segment import publish_data_segment as publish_data_segment
    from .api.dimensions.create_dimension import create_dimension as create_dimension
    from .api.dimensions.delete_bulk_dimensions import delete_bulk_dimensions as delete_bulk_dimensions
    from .api.dimensions.delete_dimension import delete_dimension as delete_dimension
    from .api.dimensions.get_dimension import get_dimension as get_dimension
    from .api.dimensions.get_dimension_entitlements import get_dimension_entitlements as get_dimension_entitlements
    from .api.dimensions.list_dimension_access_profiles import (
        list_dimension_access_profiles as list_dimension_access_profiles,
    )
    from .api.dimensions.list_dimensions import list_dimensions as list_dimensions
    from .api.dimensions.patch_dimension import patch_dimension as patch_dimension
    from .api.entitlements.create_access_model_metadata_for_entitlement import (
        create_access_model_metadata_for_entitlement as create_access_model_metadata_for_entitlement,
    )
    from .api.entitlements.delete_access_model_metadata_from_entitlement import (
        delete_access_model_metadata_from_entitlement as delete_access_model_metadata_from_entitlement,
    )
    from .api.entitlements.get_entitlement import get_entitlement as get_entitlement
    from .api.entitlements.get_entitlement_request_config import (
        get_entitlement_request_config as get_entitlement_request_config,
    )
    from .api.entitlements.import_entitlements_by_source import (
        import_entitlements_by_source as import_entitlements_by_source,
    )
    from .api.entitlements.list_entitlement_children import list_entitlement_children as list_entitlement_children
    from .api.entitlements.list_entitlement_parents import list_entitlement_parents as list_entitlement_parents
    from .api.entitlements.list_entitlements import list_entitlements as list_entitlements
    from .api.entitlements.patch_entitlement import patch_entitlement as patch_entitlement
    from .api.entitlements.put_entitlement_request_config import (
        put_entitlement_request_config as put_entitlement_request_config,
    )
    from .api.entitlements.reset_source_entitlements import reset_source_entitlements as reset_source_entitlements
    from .api.entitlements.update_entitlements_in_bulk import update_entitlements_in_bulk as update_entitlements_in_bulk
    from .api.global_tenant_security_settings.create_auth_org_network_config import (
        create_auth_org_network_config as create_auth_org_network_config,
    )
    from .api.global_tenant_security_settings.get_auth_org_lockout_config import (
        get_auth_org_lockout_config as get_auth_org_lockout_config,
    )
    from .api.global_tenant_security_settings.get_auth_org_network_config import (
        get_auth_org_network_config as get_auth_org_network_config,
    )
    from .api.global_tenant_security_settings.get_auth_org_service_provider_config import (
        get_auth_org_service_provider_config as get_auth_org_service_provider_config,
    )
    from .api.global_tenant_security_settings.get_auth_org_session_config import (
        get_auth_org_session_config as get_auth_org_session_config,
    )
    from .api.global_tenant_security_settings.patch_auth_org_lockout_config import (
        patch_auth_org_lockout_config as patch_auth_org_lockout_config,
    )
    from .api.global_tenant_security_settings.patch_auth_org_network_config import (
        patch_auth_org_network_config as patch_auth_org_network_config,
    )
    from .api.global_tenant_security_settings.patch_auth_org_service_provider_config import (
        patch_auth_org_service_provider_config as patch_auth_org_service_provider_config,
    )
    from .api.global_tenant_security_settings.patch_auth_org_session_config import (
        patch_auth_org_session_config as patch_auth_org_session_config,
    )
    from .api.governance_groups.create_workgroup import create_workgroup as create_workgroup
    from .api.governance_groups.delete_workgroup import delete_workgroup as delete_workgroup
    from .api.governance_groups.delete_workgroup_members import delete_workgroup_members as delete_workgroup_members
    from .api.governance_groups.delete_workgroups_in_bulk import delete_workgroups_in_bulk as delete_workgroups_in_bulk
    from .api.governance_groups.get_workgroup import get_workgroup as get_workgroup
    from .api.governance_groups.list_connections import list_connections as list_connections
    from .api.governance_groups.list_workgroup_members import list_workgroup_members as list_workgroup_members
    from .api.governance_groups.list_workgroups import list_workgroups as list_workgroups
    from .api.governance_groups.patch_workgroup import patch_workgroup as patch_workgroup
    from .api.governance_groups.update_workgroup_members import update_workgroup_members as update_workgroup_members
    from .api.iai_access_request_recommendations.add_access_request_recommendations_ignored_item import (
        add_access_request_recommendations_ignored_item as add_access_request_recommendations_ignored_item,
    )
    from .api.iai_access_request_recommendations.add_access_request_recommendations_requested_item import (
        add_access_request_recommendations_requested_item as add_access_request_recommendations_requested_item,
    )
    from .api.iai_access_request_recommendations.add_access_request_recommendations_viewed_item import (
        add_access_request_recommendations_viewed_item as add_access_request_recommendations_viewed_item,
    )
    from .api.iai_access_request_recommendations.add_access_request_recommendations_viewed_items import (
        add_access_request_recommendations_viewed_items as add_access_request_recommendations_viewed_items,
    )
    from .api.iai_access_request_recommendations.get_access_request_recommendations import (
        get_access_request_recommendations as get_access_request_recommendations,
    )
    from .api.iai_access_request_recommendations.get_access_request_recommendations_config import (
        get_access_request_recommendations_config as get_access_request_recommendations_config,
    )
    from .api.iai_access_request_recommendations.get_access_request_recommendations_ignored_items import (
        get_access_request_recommendations_ignored_items as get_access_request_recommendations_ignored_items,
    )
    from .api.iai_access_request_recommendations.get_access_request_recommendations_requested_items import (
        get_access_request_recommendations_requested_items as get_access_request_recommendations_requested_items,
    )
    from .api.iai_access_request_recommendations.get_access_request_recommendations_viewed_items import (
        get_access_request_recommendations_viewed_items as get_access_request_recommendations_viewed_items,
    )
    from .api.iai_access_request_recommendations.set_access_request_recommendations_config import (
        set_access_request_recommendations_config as set_access_request_recommendations_config,
    )
    from .api.iai_common_access.create_common_access import create_common_access as create_common_access
    from .api.iai_common_access.get_common_access import get_common_access as get_common_access
    from .api.iai_common_access.update_common_access_status_in_bulk import (
        update_common_access_status_in_bulk as update_common_access_status_in_bulk,
    )
    from .api.iai_outliers.export_outliers_zip import export_outliers_zip as export_outliers_zip
    from .api.iai_outliers.get_identity_outlier_snapshots import (
        get_identity_outlier_snapshots as get_identity_outlier_snapshots,
    )
    from .api.iai_outliers.get_identity_outliers import get_identity_outliers as get_identity_outliers
    from .api.iai_outliers.get_latest_identity_outlier_snapshots import (
        get_latest_identity_outlier_snapshots as get_latest_identity_outlier_snapshots,
    )
    from .api.iai_outliers.get_outlier_contributing_feature_summary import (
        get_outlier_contributing_feature_summary as get_outlier_contributing_feature_summary,
    )
    from .api.iai_outliers.get_peer_group_outliers_contributing_features import (
        get_peer_group_outliers_contributing_features as get_peer_group_outliers_contributing_features,
    )
    from .api.iai_outliers.ignore_identity_outliers import ignore_identity_outliers as ignore_identity_outliers
    from .api.iai_outliers.list_outliers_contributing_feature_access_items import (
        list_outliers_contributing_feature_access_items as list_outliers_contributing_feature_access_items,
    )
    from .api.iai_outliers.un_ignore_identity_outliers import un_ignore_identity_outliers as un_ignore_identity_outliers
    from .api.iai_peer_group_strategies.get_peer_group_outliers import (
        get_peer_group_outliers as get_peer_group_outliers,
    )
    from .api.iai_recommendations.get_recommendations import get_recommendations as get_recommendations
    from .api.iai_recommendations.get_recommendations_config import (
        get_recommendations_config as get_recommendations_config,
    )
    from .api.iai_recommendations.update_recommendations_config import (
        update_recommendations_config as update_recommendations_config,
    )
    from .api.iai_role_mining.create_potential_role_provision_request import (
        create_potential_role_provision_request as create_potential_role_provision_request,
    )
    from .api.iai_role_mining.create_role_mining_sessions import (
        create_role_mining_sessions as create_role_mining_sessions,
    )
    from .api.iai_role_mining.download_role_mining_potential_role_zip import (
        download_role_mining_potential_role_zip as download_role_mining_potential_role_zip,
    )
    from .api.iai_role_mining.export_role_mining_potential_role import (
        export_role_mining_potential_role as export_role_mining_potential_role,
    )
    from .api.iai_role_mining.export_role_mining_potential_role_async import (
        export_role_mining_potential_role_async as export_role_mining_potential_role_async,
    )
    from .api.iai_role_mining.export_role_mining_potential_role_status import (
        export_role_mining_potential_role_status as export_role_mining_potential_role_status,
    )
    from .api.iai_role_mining.get_all_potential_role_summaries import (
        get_all_potential_role_summaries as get_all_potential_role_summaries,
    )
    from .api.iai_role_mining.get_entitlement_distribution_potential_role import (
        get_entitlement_distribution_potential_role as get_entitlement_distribution_potential_role,
    )
    from .api.iai_role_mining.get_entitlements_potential_role import (
        get_entitlements_potential_role as get_entitlements_potential_role,
    )
    from .api.iai_role_mining.get_excluded_entitlements_potential_role import (
        get_excluded_entitlements_potential_role as get_excluded_entitlements_potential_role,
    )
    from .api.iai_role_mining.get_identities_potential_role import (
        get_identities_potential_role as get_identities_potential_role,
    )
    from .api.iai_role_mining.get_potential_role import get_potential_role as get_potential_role
    from .api.iai_role_mining.get_potential_role_applications import (
        get_potential_role_applications as get_potential_role_applications,
    )
    from .api.iai_role_mining.get_potential_role_entitlements import (
        get_potential_role_entitlements as get_potential_role_entitlements,
    )
    from .api.iai_role_mining.get_potential_role_source_identity_usage import (
        get_potential_role_source_identity_usage as get_potential_role_source_identity_usage,
    )
    from .api.iai_role_mining.get_potential_role_summaries import (
        get_potential_role_summaries as get_potential_role_summaries,
    )
    from .api.iai_role_mining.get_role_mining_potential_role import (
        get_role_mining_potential_role as get_role_mining_potential_role,
    )
    from .api.iai_role_mining.get_role_mining_session import get_role_mining_session as get_role_mining_session
    from .api.iai_role_mining.get_role_mining_session_status import (
        get_role_mining_session_status as get_role_mining_session_status,
    )
    from .api.iai_role_mining.get_role_mining_sessions import get_role_mining_sessions as get_role_mining_sessions
    from .api.iai_role_mining.get_saved_potential_roles import get_saved_potential_roles as get_saved_potential_roles
    from .api.iai_role_mining.patch_potential_role import patch_potential_role as patch_potential_role
    from .api.iai_role_mining.patch_potential_role_session import (
        patch_potential_role_session as patch_potential_role_session,
    )
    from .api.iai_role_mining.patch_role_mining_session import patch_role_mining_session as patch_role_mining_session
    from .api.iai_role_mining.update_entitlements_potential_role import (
        update_entitlements_potential_role as update_entitlements_potential_role,
    )
    from .api.icons.delete_icon import delete_icon as delete_icon
    from .api.icons.set_icon import set_icon as set_icon
    from .api.identities.delete_identity import delete_identity as delete_identity
    from .api.identities.get_identity import get_identity as get_identity
    from .api.identities.get_identity_ownership_details import (
        get_identity_ownership_details as get_identity_ownership_details,
    )
    from .api.identities.get_role_assignment import get_role_assignment as get_role_assignment
    from .api.identities.get_role_assignments import get_role_assignments as get_role_assignments
    from .api.identities.list_entitlements_by_identity import (
        list_entitlements_by_identity as list_entitlements_by_identity,
    )
    from .api.identities.list_identities import list_identities as list_identities
    from .api.identities.reset_identity import reset_identity as reset_identity
    from .api.identities.send_identity_verification_account_token import (
        send_identity_verification_account_token as send_identity_verification_account_token,
    )
    from .api.identities.start_identities_invite import start_identities_invite as start_identities_invite
    from .api.identities.start_identity_processing import start_identity_processing as start_identity_processing
    from .api.identities.synchronize_attributes_for_identity import (
        synchronize_attributes_for_identity as synchronize_attributes_for_identity,
    )
    from .api.identity_attributes.create_identity_attribute import (
        create_identity_attribute as create_identity_attribute,
    )
    from .api.identity_attributes.delete_identity_attribute import (
        delete_identity_attribute as delete_identity_attribute,
    )
    from .api.identity_attributes.delete_identity_attributes_in_bulk import (
        delete_identity_attributes_in_bulk as delete_identity_attributes_in_bulk,
    )
    from .api.identity_attributes.get_identity_attribute import get_identity_attribute as get_identity_attribute
    from .api.identity_attributes.list_identity_attributes import list_identity_attributes as list_identity_attributes
    from .api.identity_attributes.put_identity_attribute import put_identity_attribute as put_identity_attribute
    from .api.identity_history.compare_identity_snapshots import (
        compare_identity_snapshots as compare_identity_snapshots,
    )
    from .api.identity_history.compare_identity_snapshots_access_type import (
        compare_identity_snapshots_access_type as compare_identity_snapshots_access_type,
    )
    from .api.identity_history.get_historical_identity import get_historical_identity as get_historical_identity
    from .api.identity_history.get_historical_identity_events import (
        get_historical_identity_events as get_historical_identity_events,
    )
    from .api.identity_history.get_identity_snapshot import get_identity_snapshot as get_identity_snapshot
    from .api.identity_history.get_identity_snapshot_summary import (
        get_identity_snapshot_summary as get_identity_snapshot_summary,
    )
    from .api.identity_history.get_identity_start_date import get_identity_start_date as get_identity_start_date
    from .api.identity_history.list_historical_identities import (
        list_historical_identities as list_historical_identities,
    )
    from .api.identity_history.list_identity_access_items import (
        list_identity_access_items as list_identity_access_items,
    )
    from .api.identity_history.list_identity_snapshot_access_items import (
        list_identity_snapshot_access_items as list_identity_snapshot_access_items,
    )
    from .api.identity_history.list_identity_snapshots import list_identity_snapshots as list_identity_snapshots
    from .api.identity_profiles.create_identity_profile import create_identity_profile as create_identity_profile
    from .api.identity_profiles.delete_identity_profile import delete_identity_profile as delete_identity_profile
    from .api.identity_profiles.delete_identity_profiles import delete_identity_profiles as delete_identity_profiles
    from .api.identity_profiles.export_identity_profiles import export_identity_profiles as export_identity_profiles
    from .api.identity_profiles.generate_identity_preview import generate_identity_preview as generate_identity_preview
    from .api.identity_profiles.get_default_identity_attribute_config import (
        get_default_identity_attribute_config as get_default_identity_attribute_config,
    )
    from .api.identity_profiles.get_identity_profile import get_identity_profile as get_identity_profile
    from .api.identity_profiles.import_identity_profiles import import_identity_profiles as import_identity_profiles
    from .api.identity_profiles.list_identity_profiles import list_identity_profiles as list_identity_profiles
    from .api.identity_profiles.sync_identity_profile import sync_identity_profile as sync_identity_profile
    from .api.identity_profiles.update_identity_profile import update_identity_profile as update_identity_profile
    from .api.launchers.create_launcher import create_launcher as create_launcher
    from .api.launchers.delete_launcher import delete_launcher as delete_launcher
    from .api.launchers.get_launcher import get_launcher as get_launcher
    from .api.launchers.get_launchers import get_launchers as get_launchers
    from .api.launchers.put_launcher import put_launcher as put_launcher
    from .api.launchers.start_launcher import start_launcher as start_launcher
    from .api.lifecycle_states.create_lifecycle_state import create_lifecycle_state as create_lifecycle_state
    from .api.lifecycle_states.delete_lifecycle_state import delete_lifecycle_state as delete_lifecycle_state
    from .api.lifecycle_states.get_lifecycle_state import get_lifecycle_state as get_lifecycle_state
    from .api.lifecycle_states.get_lifecycle_states import get_lifecycle_states as get_lifecycle_states
    from .api.lifecycle_states.set_lifecycle_state import set_lifecycle_state as set_lifecycle_state
    from .api.lifecycle_states.update_lifecycle_states import update_lifecycle_states as update_lifecycle_states
    from .api.machine_account_classify.send_classify_machine_account import (
        send_classify_machine_account as send_classify_machine_account,
    )
    from .api.machine_account_mappings.create_machine_account_mappings import (
        create_machine_account_mappings as create_machine_account_mappings,
    )
    from .api.machine_account_mappings.delete_machine_account_mappings import (
        delete_machine_account_mappings as delete_machine_account_mappings,
    )
    from .api.machine_account_mappings.list_machine_account_mappings import (
        list_machine_account_mappings as list_machine_account_mappings,
    )
    from .api.machine_account_mappings.set_machine_account_mappings import (
        set_machine_account_mappings as set_machine_account_mappings,
    )
    from .api.machine_accounts.get_machine_account import get_machine_account as get_machine_account
    from .api.machine_accounts.list_machine_accounts import list_machine_accounts as list_machine_accounts
    from .api.machine_accounts.update_machine_account import update_machine_account as update_machine_account
    from .api.machine_classification_config.delete_machine_classification_config import (
        delete_machine_classification_config as delete_machine_classification_config,
    )
    from .api.machine_classification_config.get_machine_classification_config import (
        get_machine_classification_config as get_machine_classification_config,
    )
    from .api.machine_classification_config.set_machine_classification_config import (
        set_machine_classification_config as set_machine_classification_config,
    )
    from .api.machine_identities.create_machine_identity import create_machine_identity as create_machine_identity
    from .api.machine_identities.delete_machine_identity import delete_machine_identity as delete_machine_identity
    from .api.machine_identities.get_machine_identity import get_machine_identity as get_machine_identity
    from .api.machine_identities.list_machine_identities import list_machine_identities as list_machine_identities
    from .api.machine_identities.update_machine_identity import update_machine_identity as update_machine_identity
    from .api.managed_clients.create_managed_client import create_managed_client as create_managed_client
    from .api.managed_clients.delete_managed_client import delete_managed_client as delete_managed_client
    from .api.managed_clients.get_managed_client import get_managed_client as get_managed_client
    from .api.managed_clients.get_managed_client_status import get_managed_client_status as get_managed_client_status
    from .api.managed_clients.get_managed_clients import get_managed_clients as get_managed_clients
    from .api.managed_clients.update_managed_client import update_managed_client as update_managed_client
    from .api.managed_cluster_types.create_managed_cluster_type import (
        create_managed_cluster_type as create_managed_cluster_type,
    )
    from .api.managed_cluster_types.delete_managed_cluster_type import (
        delete_managed_cluster_type as delete_managed_cluster_type,
    )
    from .api.managed_cluster_types.get_managed_cluster_type import get_managed_cluster_type as get_managed_cluster_type
    from .api.managed_cluster_types.get_managed_cluster_types import (
        get_managed_cluster_types as get_managed_cluster_types,
    )
    from .api.managed_cluster_types.update_managed_cluster_type import (
        update_managed_cluster_type as update_managed_cluster_type,
    )
    from .api.managed_clusters.create_managed_cluster import create_managed_cluster as create_managed_cluster
    from .api.managed_clusters.delete_managed_cluster import delete_managed_cluster as delete_managed_cluster
    from .api.managed_clusters.get_client_log_configuration import (
        get_client_log_configuration as get_client_log_configuration,
    )
    from .api.managed_clusters.get_managed_cluster import get_managed_cluster as get_managed_cluster
    from .api.managed_clusters.get_managed_clusters import get_managed_clusters as get_managed_clusters
    from .api.managed_clusters.put_client_log_configuration import (
        put_client_log_configuration as put_client_log_configuration,
    )
    from .api.managed_clusters.update import update as update
    from .api.managed_clusters.update_managed_cluster import update_managed_cluster as update_managed_cluster
    from .api.mfa_configuration.get_mfa_duo_config import get_mfa_duo_config as get_mfa_duo_config
    from .api.mfa_configuration.get_mfa_kba_config import get_mfa_kba_config as get_mfa_kba_config
    from .api.mfa_configuration.get_mfa_okta_config import get_mfa_okta_config as get_mfa_okta_config
    from .api.mfa_configuration.set_mfa_duo_config import set_mfa_duo_config as set_mfa_duo_config
    from .api.mfa_configuration.set_mfa_okta_config import set_mfa_okta_config as set_mfa_okta_config
    from .api.mfa_configuration.set_mfakba_config import set_mfakba_config as set_mfakba_config
    from .api.mfa_configuration.test_mfa_config import test_mfa_config as test_mfa_config
    from .api.multi_host_integration.create_multi_host_integration import (
        create_multi_host_integration as create_multi_host_integration,
    )
    from .api.multi_host_integration.create_sources_within_multi_host import (
        create_sources_within_multi_host as create_sources_within_multi_host,
    )
    from .api.multi_host_integration.delete_multi_host import delete_multi_host as delete_multi_host
    from .api.multi_host_integration.get_acct_aggregation_groups import (
        get_acct_aggregation_groups as get_acct_aggregation_groups,
    )
    from .api.multi_host_integration.get_entitlement_aggregation_groups import (
        get_entitlement_aggregation_groups as get_entitlement_aggregation_groups,
    )
    from .api.multi_host_integration.get_multi_host_integrations import (
        get_multi_host_integrations as get_multi_host_integrations,
    )
    from .api.multi_host_integration.get_multi_host_integrations_list import (
        get_multi_host_integrations_list as get_multi_host_integrations_list,
    )
    from .api.multi_host_integration.get_multi_host_source_creation_errors import (
        get_multi_host_source_creation_errors as get_multi_host_source_creation_errors,
    )
    from .api.multi_host_integration.get_multihost_integration_types import (
        get_multihost_integration_types as get_multihost_integration_types,
    )
    from .api.multi_host_integration.get_sources_within_multi_host import (
        get_sources_within_multi_host as get_sources_within_multi_host,
    )
    from .api.multi_host_integration.test_connection_multi_host_sources import (
        test_connection_multi_host_sources as test_connection_multi_host_sources,
    )
    from .api.multi_host_integration.test_source_connection_multihost import (
        test_source_connection_multihost as test_source_connection_multihost,
    )
    from .api.multi_host_integration.update_multi_host_sources import (
        update_multi_host_sources as update_multi_host_sources,
    )
    from .api.non_employee_lifecycle_management.approve_non_employee_request import (
        approve_non_employee_request as approve_non_employee_request,
    )
    from .api.non_employee_lifecycle_management.create_non_employee_record import (
        create_non_employee_record as create_non_employee_record,
    )
    from .api.non_employee_lifecycle_management.create_non_employee_request import (
        create_non_employee_request as create_non_employee_request,
    )
    from .api.non_employee_lifecycle_management.create_non_employee_source import (
        create_non_employee_source as create_non_employee_source,
    )
    from .api.non_employee_lifecycle_management.create_non_employee_source_schema_attributes import (
        create_non_employee_source_schema_attributes as create_non_employee_source_schema_attributes,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_record import (
        delete_non_employee_record as delete_non_employee_record,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_records_in_bulk import (
        delete_non_employee_records_in_bulk as delete_non_employee_records_in_bulk,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_request import (
        delete_non_employee_request as delete_non_employee_request,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_schema_attribute import (
        delete_non_employee_schema_attribute as delete_non_employee_schema_attribute,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_source import (
        delete_non_employee_source as delete_non_employee_source,
    )
    from .api.non_employee_lifecycle_management.delete_non_employee_source_schema_attributes import (
        delete_non_employee_source_schema_attributes as delete_non_employee_source_schema_attributes,
    )
    from .api.non_employee_lifecycle_management.export_non_employee_records import (
        export_non_employee_records as export_non_employee_records,
    )
    from .api.non_employee_lifecycle_management.export_non_employee_source_schema_template import (
        export_non_employee_source_schema_template as export_non_employee_source_schema_template,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_approval import (
        get_non_employee_approval as get_non_employee_approval,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_approval_summary import (
        get_non_employee_approval_summary as get_non_employee_approval_summary,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_bulk_upload_status import (
        get_non_employee_bulk_upload_status as get_non_employee_bulk_upload_status,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_record import (
        get_non_employee_record as get_non_employee_record,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_request import (
        get_non_employee_request as get_non_employee_request,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_request_summary import (
        get_non_employee_request_summary as get_non_employee_request_summary,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_schema_attribute import (
        get_non_employee_schema_attribute as get_non_employee_schema_attribute,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_source import (
        get_non_employee_source as get_non_employee_source,
    )
    from .api.non_employee_lifecycle_management.get_non_employee_source_schema_attributes import (
        get_non_employee_source_schema_attributes as get_non_employee_source_schema_attributes,
    )
    from .api.non_employee_lifecycle_management.import_non_employee_records_in_bulk import (
        import_non_employee_records_in_bulk as import_non_employee_records_in_bulk,
    )
    from .api.non_employee_lifecycle_management.list_non_employee_approvals import (
        list_non_employee_approvals as list_non_employee_approvals,
    )
    from .api.non_employee_lifecycle_management.list_non_employee_records import (
        list_non_employee_records as list_non_employee_records,
    )
    from .api.non_employee_lifecycle_management.list_non_employee_requests import (
        list_non_employee_requests as list_non_employee_requests,
    )
    from .api.non_employee_lifecycle_management.list_non_employee_sources import (
        list_non_employee_sources as list_non_employee_sources,
    )
    from .api.non_employee_lifecycle_management.patch_non_employee_record import (
        patch_non_employee_record as patch_non_employee_record,
    )
    from .api.non_employee_lifecycle_management.patch_non_employee_schema_attribute import (
        patch_non_employee_schema_attribute as patch_non_employee_schema_attribute,
    )
    from .api.non_employee_lifecycle_management.patch_non_employee_source import (
        patch_non_employee_source as patch_non_employee_source,
    )
    from .api.non_employee_lifecycle_management.reject_non_employee_request import (
        reject_non_employee_request as reject_non_employee_request,
    )
    from .api.non_employee_lifecycle_management.update_non_employee_record import (
        update_non_employee_record as update_non_employee_record,
    )
    from .api.notifications.create_domain_dkim import create_domain_dkim as create_domain_dkim
    from .api.notifications.create_notification_template import (
        create_notification_template as create_notification_template,
    )
    from .api.notifications.create_verified_from_address import (
        create_verified_from_address as create_verified_from_address,
    )
    from .api.notifications.delete_notification_templates_in_bulk import (
        delete_notification_templates_in_bulk as delete_notification_templates_in_bulk,
    )
    from .api.notifications.delete_verified_from_address import (
        delete_verified_from_address as delete_verified_from_address,
    )
    from .api.notifications.get_dkim_attributes import get_dkim_attributes as get_dkim_attributes
    from .api.notifications.get_mail_from_attributes import get_mail_from_attributes as get_mail_from_attributes
    from .api.notifications.get_notification_preferences import (
        get_notification_preferences as get_notification_preferences,
    )
    from .api.notifications.get_notification_template import get_notification_template as get_notification_template
    from .api.notifications.get_notifications_template_context import (
        get_notifications_template_context as get_notifications_template_context,
    )
    from .api.notifications.list_from_addresses import list_from_addresses as list_from_addresses
    from .api.notifications.list_notification_template_defaults import (
        list_notification_template_defaults as list_notification_template_defaults,
    )
    from .api.notifications.list_notification_templates import (
        list_notification_templates as list_notification_templates,
    )
    from .api.notifications.put_mail_from_attributes import put_mail_from_attributes as put_mail_from_attributes
    from .api.notifications.send_test_notification import send_test_notification as send_test_notification
    from .api.o_auth_clients.create_oauth_client import create_oauth_client as create_oauth_client
    from .api.o_auth_clients.delete_oauth_client import delete_oauth_client as delete_oauth_client
    from .api.o_auth_clients.get_oauth_client import get_oauth_client as get_oauth_client
    from .api.o_auth_clients.list_oauth_clients import list_oauth_clients as list_oauth_clients
    from .api.o_auth_clients.patch_oauth_client import patch_oauth_client as patch_oauth_client
    from .api.org_config.get_org_config import get_org_config as get_org_config
    from .api.org_config.get_valid_time_zones import get_valid_time_zones as get_valid_time_zones
    from .api.org_config.patch_org_config import patch_org_config as patch_org_config
    from .api.password_configuration.create_password_org_config import (
        create_password_org_config as create_password_org_config,
    )
    from .api.password_configuration.get_password_org_config import get_password_org_config as get_password_org_config
    from .api.password_configuration.put_password_org_config import put_password_org_config as put_password_org_config
    from .api.password_dictionary.get_password_dictionary import get_password_dictionary as get_password_dictionary
    from .api.password_dictionary.put_password_dictionary import put_password_dictionary as put_password_dictionary
    from .api.password_management.create_digit_token import create_digit_token as create_digit_token
    from .api.password_management.get_password_change_status import (
        get_password_change_status as get_password_change_status,
    )
    from .api.password_management.query_password_info import query_password_info as query_password_info
    from .api.password_management.set_password import set_password as set_password
    from .api.password_policies.create_password_policy import create_password_policy as create_password_policy
    from .api.password_policies.delete_password_policy import delete_password_policy as delete_password_policy
    from .api.password_policies.get_password_policy_by_id import get_password_policy_by_id as get_password_policy_by_id
    from .api.password_policies.list_password_policies import list_password_policies as list_password_policies
    from .api.password_policies.set_password_policy import set_password_policy as set_password_policy
    from .api.password_sync_groups.create_password_sync_group import (
        create_password_sync_group as create_password_sync_group,
    )
    from .api.password_sync_groups.delete_password_sync_group import (
        delete_password_sync_group as delete_password_sync_group,
    )
    from .api.password_sync_groups.get_password_sync_group import get_password_sync_group as get_password_sync_group
    from .api.password_sync_groups.get_password_sync_groups import get_password_sync_groups as get_password_sync_groups
    from .api.password_sync_groups.update_password_sync_group import (
        update_password_sync_group as update_password_sync_group,
    )
    from .api.personal_access_tokens.create_personal_access_token import (
        create_personal_access_token as create_personal_access_token,
    )
    from .api.personal_access_tokens.delete_personal_access_token import (
        delete_personal_access_token as delete_personal_access_token,
    )
    from .api.personal_access_tokens.list_personal_access_tokens import (
        list_personal_access_tokens as list_personal_access_tokens,
    )
    from .api.personal_access_tokens.patch_personal_access_token import (
        patch_personal_access_token as patch_personal_access_token,
    )
    from .api.public_identities.get_public_identities import get_public_identities as get_public_identities
    from .api.public_identities_config.get_public_identity_config import (
        get_public_identity_config as get_public_identity_config,
    )
    from .api.public_identities_config.update_public_identity_config import (
        update_public_identity_config as update_public_identity_config,
    )
    from .api.reports_data_extraction.cancel_report import cancel_report as cancel_report
    from .api.reports_data_extraction.get_report import get_report as get_report
    from .api.reports_data_extraction.get_report_result import get_report_result as get_report_result
    from .api.reports_data_extraction.start_report import start_report as start_report
    from .api.requestable_objects.list_requestable_objects import list_requestable_objects as list_requestable_objects
    from .api.role_insights.create_role_insight_requests import (
        create_role_insight_requests as create_role_insight_requests,
    )
    from .api.role_insights.download_role_insights_entitlements_changes import (
        download_role_insights_entitlements_changes as download_role_insights_entitlements_changes,
    )
    from .api.role_insights.get_entitlement_changes_identities import (
        get_entitlement_changes_identities as get_entitlement_changes_identities,
    )
    from .api.role_insights.get_role_insight import get_role_insight as get_role_insight
    from .api.role_insights.get_role_insights import get_role_insights as get_role_insights
    from .api.role_insights.get_role_insights_current_entitlements import (
        get_role_insights_current_entitlements as get_role_insights_current_entitlements,
    )
    from .api.role_insights.get_role_insights_entitlements_changes import (
        get_role_insights_entitlements_changes as get_role_insights_entitlements_changes,
    )
    from .api.role_insights.get_role_insights_requests import get_role_insights_requests as get_role_insights_requests
    from .api.role_insights.get_role_insights_summary import get_role_insights_summary as get_role_insights_summary
    from .api.roles.create_role import create_role as create_role
    from .api.roles.delete_bulk_roles import delete_bulk_roles as delete_bulk_roles
    from .api.roles.delete_metadata_from_role_by_key_and_value import (
        delete_metadata_from_role_by_key_and_value as delete_metadata_from_role_by_key_and_value,
    )
    from .api.roles.delete_role import delete_role as delete_role
    from .api.roles.get_bulk_update_status import get_bulk_update_status as get_bulk_update_status
    from .api.roles.get_bulk_update_status_by_id import get_bulk_update_status_by_id as get_bulk_update_status_by_id
    from .api.roles.get_role import get_role as get_role
    from .api.roles.get_role_assigned_identities import get_role_assigned_identities as get_role_assigned_identities
    from .api.roles.get_role_entitlements import get_role_entitlements as get_role_entitlements
    from .api.roles.list_roles import list_roles as list_roles
    from .api.roles.patch_role import patch_role as patch_role
    from .api.roles.search_roles_by_filter import search_roles_by_filter as search_roles_by_filter
    from .api.roles.update_attribute_key_and_value_to_role import (
        update_attribute_key_and_value_to_role as update_attribute_key_and_value_to_role,
    )
    from .api.roles.update_roles_metadata_by_filter import (
        update_roles_metadata_by_filter as update_roles_metadata_by_filter,
    )
    from .api.roles.update_roles_metadata_by_ids import update_roles_metadata_by_ids as update_roles_metadata_by_ids
    from .api.roles.update_roles_metadata_by_query import (
        update_roles_metadata_by_query as update_roles_metadata_by_query,
    )
    from .api.saved_search.create_saved_search import create_saved_search as create_saved_search
    from .api.saved_search.delete_saved_search import delete_saved_search as delete_saved_search
    from .api.saved_search.execute_saved_search import execute_saved_search as execute_saved_search
    from .api.saved_search.get_saved_search import get_saved_search as get_saved_search
    from .api.saved_search.list_saved_searches import list_saved_searches as list_saved_searches
    from .api.saved_search.put_saved_search import put_saved_search as put_saved_search
    from .api.scheduled_search.create_scheduled_search import create_scheduled_search as create_scheduled_search
    from .api.scheduled_search.delete_scheduled_search import delete_scheduled_search as delete_scheduled_search
    from .api.scheduled_search.get_scheduled_search import get_scheduled_search as get_scheduled_search
    from .api.scheduled_search.list_scheduled_search import list_scheduled_search as list_scheduled_search
    from .api.scheduled_search.unsubscribe_scheduled_search import (
        unsubscribe_scheduled_search as unsubscribe_scheduled_search,
    )
    from .api.scheduled_search.update_scheduled_search import update_scheduled_search as update_scheduled_search
    from .api.search.search_aggregate import search_aggregate as search_aggregate
    from .api.search.search_count import search_count as search_count
    from .api.search.search_get import search_get as search_get
    from .api.search.search_post import search_post as search_post
    from .api.search_attribute_configuration.create_search_attribute_config import (
        create_search_attribute_config as create_search_attribute_config,
    )
    from .api.search_attribute_configuration.delete_search_attribute_config import (
        delete_search_attribute_config as delete_search_attribute_config,
    )
    from .api.search_attribute_configuration.get_search_attribute_config import (
        get_search_attribute_config as get_search_attribute_config,
    )
    from .api.search_attribute_configuration.get_single_search_attribute_config import (
        get_single_search_attribute_config as get_single_search_attribute_config,
    )
    from .api.search_attribute_configuration.patch_search_attribute_config import (
        patch_search_attribute_config as patch_search_attribute_config,
    )
    from .api.segments.create_segment import create_segment as create_segment
    from .api.segments.delete_segment import delete_segment as delete_segment
    from .api.segments.get_segment import get_segment as get_segment
    from .api.segments.list_segments import list_segments as list_segments
    from .api.segments.patch_segment import patch_segment as patch_segment
    from .api.service_desk_integration.create_service_desk_integration import (
        create_service_desk_integration as create_service_desk_integration,
    )
    from .api.service_desk_integration.delete_service_desk_integration import (
        delete_service_desk_integration as delete_service_desk_integration,
    )
    from .api.service_desk_integration.get_service_desk_integration import (
        get_service_desk_integration as get_service_desk_integration,
    )
    from .api.service_desk_integration.get_service_desk_integration_template import (
        get_service_desk_integration_template as get_service_desk_integration_template,
    )
    from .api.service_desk_integration.get_service_desk_integration_types import (
        get_service_desk_integration_types as get_service_desk_integration_types,
    )
    from .api.service_desk_integration.get_service_desk_integrations import (
        get_service_desk_integrations as get_service_desk_integrations,
    )
    from .api.service_desk_integration.get_status_check_details import (
        get_status_check_details as get_status_check_details,
    )
    from .api.service_desk_integration.patch_service_desk_integration import (
        patch_service_desk_integration as patch_service_desk_integration,
    )
    from .api.service_desk_integration.put_service_desk_integration import (
        put_service_desk_integration as put_service_desk_integration,
    )
    from .api.service_desk_integration.update_status_check_details import (
        update_status_check_details as update_status_check_details,
    )
    from .api.sim_integrations.create_sim_integration import create_sim_integration as create_sim_integration
    from .api.sim_integrations.delete_sim_integration import delete_sim_integration as delete_sim_integration
    from .api.sim_integrations.get_sim_integration import get_sim_integration as get_sim_integration
    from .api.sim_integrations.get_sim_integrations import get_sim_integrations as get_sim_integrations
    from .api.sim_integrations.patch_before_provisioning_rule import (
        patch_before_provisioning_rule as patch_before_provisioning_rule,
    )
    from .api.sim_integrations.patch_sim_attributes import patch_sim_attributes as patch_sim_attributes
    from .api.sim_integrations.put_sim_integration import put_sim_integration as put_sim_integration
    from .api.sod_policies.create_sod_policy import create_sod_policy as create_sod_policy
    from .api.sod_policies.delete_sod_policy import delete_sod_policy as delete_sod_policy
    from .api.sod_policies.delete_sod_policy_schedule import delete_sod_policy_schedule as delete_sod_policy_schedule
    from .api.sod_policies.get_custom_violation_report import get_custom_violation_report as get_custom_violation_report
    from .api.sod_policies.get_default_violation_report import (
        get_default_violation_report as get_default_violation_report,
    )
    from .api.sod_policies.get_sod_all_report_run_status import (
        get_sod_all_report_run_status as get_sod_all_report_run_status,
    )
    from .api.sod_policies.get_sod_policy import get_sod_policy as get_sod_policy
    from .api.sod_policies.get_sod_policy_schedule import get_sod_policy_schedule as get_sod_policy_schedule
    from .api.sod_policies.get_sod_violation_report_run_status import (
        get_sod_violation_report_run_status as get_sod_violation_report_run_status,
    )
    from .api.sod_policies.get_sod_violation_report_status import (
        get_sod_violation_report_status as get_sod_violation_report_status,
    )
    from .api.sod_policies.list_sod_policies import list_sod_policies as list_sod_policies
    from .api.sod_policies.patch_sod_policy import patch_sod_policy as patch_sod_policy
    from .api.sod_policies.put_policy_schedule import put_policy_schedule as put_policy_schedule
    from .api.sod_policies.put_sod_policy import put_sod_policy as put_sod_policy
    from .api.sod_policies.start_evaluate_sod_policy import start_evaluate_sod_policy as start_evaluate_sod_policy
    from .api.sod_policies.start_sod_all_policies_for_org import (
        start_sod_all_policies_for_org as start_sod_all_policies_for_org,
    )
    from .api.sod_policies.start_sod_policy import start_sod_policy as start_sod_policy
    from .api.sod_violations.start_predict_sod_violations import (
        start_predict_sod_violations as start_predict_sod_violations,
    )
    from .api.sod_violations.start_violation_check import start_violation_check as start_violation_check
    from .api.source_usages.get_status_by_source_id import get_status_by_source_id as get_status_by_source_id
    from .api.source_usages.get_usages_by_source_id import get_usages_by_source_id as get_usages_by_source_id
    from .api.sources.create_provisioning_policy import create_provisioning_policy as create_provisioning_policy
    from .api.sources.create_source import create_source as create_source
    from .api.sources.create_source_schedule import create_source_schedule as create_source_schedule
    from .api.sources.create_source_schema import create_source_schema as create_source_schema
    from .api.sources.delete_accounts_async import delete_accounts_async as delete_accounts_async
    from .api.sources.delete_native_change_detection_config import (
        delete_native_change_detection_config as delete_native_change_detection_config,
    )
    from .api.sources.delete_provisioning_policy import delete_provisioning_policy as delete_provisioning_policy
    from .api.sources.delete_source import delete_source as delete_source
    from .api.sources.delete_source_schedule import delete_source_schedule as delete_source_schedule
    from .api.sources.delete_source_schema import delete_source_schema as delete_source_schema
    from .api.sources.get_accounts_schema import get_accounts_schema as get_accounts_schema
    from .api.sources.get_correlation_config import get_correlation_config as get_correlation_config
    from .api.sources.get_entitlements_schema import get_entitlements_schema as get_entitlements_schema
    from .api.sources.get_native_change_detection_config import (
        get_native_change_detection_config as get_native_change_detection_config,
    )
    from .api.sources.get_provisioning_policy import get_provisioning_policy as get_provisioning_policy
    from .api.sources.get_source import get_source as get_source
    from .api.sources.get_source_attr_sync_config import get_source_attr_sync_config as get_source_attr_sync_config
    from .api.sources.get_source_config import get_source_config as get_source_config
    from .api.sources.get_source_connections import get_source_connections as get_source_connections
    from .api.sources.get_source_entitlement_request_config import (
        get_source_entitlement_request_config as get_source_entitlement_request_config,
    )
    from .api.sources.get_source_health import get_source_health as get_source_health
    from .api.sources.get_source_schedule import get_source_schedule as get_source_schedule
    from .api.sources.get_source_schedules import get_source_schedules as get_source_schedules
    from .api.sources.get_source_schema import get_source_schema as get_source_schema
    from .api.sources.get_source_schemas import get_source_schemas as get_source_schemas
    from .api.sources.import_accounts import import_accounts as import_accounts
    from .api.sources.import_accounts_schema import import_accounts_schema as import_accounts_schema
    from .api.sources.import_connector_file import import_connector_file as import_connector_file
    from .api.sources.import_entitlements import import_entitlements as import_entitlements
    from .api.sources.import_entitlements_schema import import_entitlements_schema as import_entitlements_schema
    from .api.sources.import_uncorrelated_accounts import import_uncorrelated_accounts as import_uncorrelated_accounts
    from .api.sources.list_provisioning_policies import list_provisioning_policies as list_provisioning_policies
    from .api.sources.list_sources import list_sources as list_sources
    from .api.sources.ping_cluster import ping_cluster as ping_cluster
    from .api.sources.put_correlation_config import put_correlation_config as put_correlation_config
    from .api.sources.put_native_change_detection_config import (
        put_native_change_detection_config as put_native_change_detection_config,
    )
    from .api.sources.put_provisioning_policy import put_provisioning_policy as put_provisioning_policy
    from .api.sources.put_source import put_source as put_source
    from .api.sources.put_source_attr_sync_config import put_source_attr_sync_config as put_source_attr_sync_config
    from .api.sources.put_source_schema import put_source_schema as put_source_schema
    from .api.sources.search_resource_objects import search_resource_objects as search_resource_objects
    from .api.sources.sync_attributes_for_source import sync_attributes_for_source as sync_attributes_for_source
    from .api.sources.test_source_configuration import test_source_configuration as test_source_configuration
    from .api.sources.test_source_connection import test_source_connection as test_source_connection
    from .api.sources.update_password_policy_holders import (
        update_password_policy_holders as update_password_policy_holders,
    )
    from .api.sources.update_provisioning_policies_in_bulk import (
        update_provisioning_policies_in_bulk as update_provisioning_policies_in_bulk,
    )
    from .api.sources.update_provisioning_policy import update_provisioning_policy as update_provisioning_policy
    from .api.sources.update_source import update_source as update_source
    from .api.sources.update_source_entitlement_request_config import (
        update_source_entitlement_request_config as update_source_entitlement_request_config,
    )
    from .api.sources.update_source_schedule import update_source_schedule as update_source_schedule
    from .api.sources.update_source_schema import update_source_schema as update_source_schema
    from .api.sp_config.export_sp_config import export_sp_config as export_sp_config
    from .api.sp_config.get_sp_config_export import get_sp_config_export as get_sp_config_export
    from .api.sp_config.get_sp_config_export_status import get_sp_config_export_status as get_sp_config_export_status
    from .api.sp_config.get_sp_config_import import get_sp_config_import as get_sp_config_import
    from .api.sp_config.get_sp_config_import_status import get_sp_config_import_status as get_sp_config_import_status
    from .api.sp_config.import_sp_config import import_sp_config as import_sp_config
    from .api.sp_config.list_sp_config_objects import list_sp_config_objects as list_sp_config_objects
    from .api.suggested_entitlement_description.get_sed_batch_stats import get_sed_batch_stats as get_sed_batch_stats
    from .api.suggested_entitlement_description.get_sed_batches import get_sed_batches as get_sed_batches
    from .api.suggested_entitlement_description.list_seds import list_seds as list_seds
    from .api.suggested_entitlement_description.patch_sed import patch_sed as patch_sed
    from .api.suggested_entitlement_description.submit_sed_approval import submit_sed_approval as submit_sed_approval
    from .api.suggested_entitlement_description.submit_sed_assignment import (
        submit_sed_assignment as submit_sed_assignment,
    )
    from .api.suggested_entitlement_description.submit_sed_batch_request import (
        submit_sed_batch_request as submit_sed_batch_request,
    )
    from .api.tagged_objects.delete_tagged_object import delete_tagged_object as delete_tagged_object
    from .api.tagged_objects.delete_tags_to_many_object import delete_tags_to_many_object as delete_tags_to_many_object
    from .api.tagged_objects.get_tagged_object import get_tagged_object as get_tagged_object
    from .api.tagged_objects.list_tagged_objects import list_tagged_objects as list_tagged_objects
    from .api.tagged_objects.list_tagged_objects_by_type import (
        list_tagged_objects_by_type as list_tagged_objects_by_type,
    )
    from .api.tagged_objects.put_tagged_object import put_tagged_object as put_tagged_object
    from .api.tagged_objects.set_tag_to_object import set_tag_to_object as set_tag_to_object
    from .api.tagged_objects.set_tags_to_many_objects import set_tags_to_many_objects as set_tags_to_many_objects
    from .api.tags.create_tag import create_tag as create_tag
    from .api.tags.delete_tag_by_id import delete_tag_by_id as delete_tag_by_id
    from .api.tags.get_tag_by_id import get_tag_by_id as get_tag_by_id
    from .api.tags.list_tags import list_tags as list_tags
    from .api.task_management.get_pending_task_headers import get_pending_task_headers as get_pending_task_headers
    from .api.task_management.get_pending_tasks import get_pending_tasks as get_pending_tasks
    from .api.task_management.get_task_status import get_task_status as get_task_status
    from .api.task_management.get_task_status_list import get_task_status_list as get_task_status_list
    from .api.task_management.update_task_status import update_task_status as update_task_status
    from .api.tenant.get_tenant import get_tenant as get_tenant
    from .api.tenant_context.get_tenant_context import get_tenant_context as get_tenant_context
    from .api.tenant_context.patch_tenant_context import patch_tenant_context as patch_tenant_context
    from .api.transforms.create_transform import create_transform as create_transform
    from .api.transforms.delete_transform import delete_transform as delete_transform
    from .api.transforms.get_transform import get_transform as get_transform
    from .api.transforms.list_transforms import list_transforms as list_transforms
    from .api.transforms.update_transform import update_transform as update_transform
    from .api.triggers.complete_trigger_invocation import complete_trigger_invocation as complete_trigger_invocation
    from .api.triggers.create_subscription import create_subscription as create_subscription
    from .api.triggers.delete_subscription import delete_subscription as delete_subscription
    from .api.triggers.list_subscriptions import list_subscriptions as list_subscriptions
    from .api.triggers.list_trigger_invocation_status import (
        list_trigger_invocation_status as list_trigger_invocation_status,
    )
    from .api.triggers.list_triggers import list_triggers as list_triggers
    from .api.triggers.patch_subscription import patch_subscription as patch_subscription
    from .api.triggers.start_test_trigger_invocation import (
        start_test_trigger_invocation as start_test_trigger_invocation,
    )
    from .api.triggers.test_subscription_filter import test_subscription_filter as test_subscription_filter
    from .api.triggers.update_subscription import update_subscription as update_subscription
    from .api.ui_metadata.get_tenant_ui_metadata import get_tenant_ui_metadata as get_tenant_ui_metadata
    from .api.ui_metadata.set_tenant_ui_metadata import set_tenant_ui_metadata as set_tenant_ui_metadata
    from .api.work_items.approve_approval_item import approve_approval_item as approve_approval_item
    from .api.work_items.approve_approval_items_in_bulk import (
        approve_approval_items_in_bulk as approve_approval_items_in_bulk,
    )
    from .api.work_items.complete_work_item import complete_work_item as complete_work_item
    from .api.work_items.forward_work_item import forward_work_item as forward_work_item
    from .api.work_items.get_completed_work_items import get_completed_work_items as get_completed_work_items
    from .api.work_items.get_count_completed_work_items import (
        get_count_completed_work_items as get_count_completed_work_items,
    )
    from .api.work_items.get_count_work_items import get_count_work_items as get_count_work_items
    from .api.work_items.get_work_item import get_work_item as get_work_item
    from .api.work_items.get_work_items_summary import get_work_items_summary as get_work_items_summary
    from .api.work_items.list_work_items import list_work_items as list_work_items
    from .api.work_items.reject_approval_item import reject_approval_item as reject_approval_item
    from .api.work_items.reject_approval_items_in_bulk import (
        reject_approval_items_in_bulk as reject_approval_items_in_bulk,
    )
    from .api.work_items.submit_account_selection import submit_account_selection as submit_account_selection
    from .api.work_reassignment.create_reassignment_configuration import (
        create_reassignment_configuration as create_reassignment_configuration,
    )
    from .api.work_reassignment.delete_reassignment_configuration import (
        delete_reassignment_configuration as delete_reassignment_configuration,
    )
    from .api.work_reassignment.get_evaluate_reassignment_configuration import (
        get_evaluate_reassignment_configuration as get_evaluate_reassignment_configuration,
    )
    from .api.work_reassignment.get_reassignment_config_types import (
        get_reassignment_config_types as get_reassignment_config_types,
    )
    from .api.work_reassignment.get_reassignment_configuration import (
        get_reassignment_configuration as get_reassignment_configuration,
    )
    from .api.work_reassignment.get_tenant_config_configuration import (
        get_tenant_config_configuration as get_tenant_config_configuration,
    )
    from .api.work_reassignment.list_reassignment_configurations import (
        list_reassignment_configurations as list_reassignment_configurations,
    )
    from .api.work_reassignment.put_reassignment_config import put_reassignment_config as put_reassignment_config
    from .api.work_reassignment.put_tenant_configuration import put_tenant_configuration as put_tenant_configuration
    from .api.workflows.cancel_workflow_execution import cancel_workflow_execution as cancel_workflow_execution
    from .api.workflows.create_external_execute_workflow import (
        create_external_execute_workflow as create_external_execute_workflow,
    )
    from .api.workflows.create_workflow import create_workflow as create_workflow
    from .api.workflows.create_workflow_external_trigger import (
        create_workflow_external_trigger as create_workflow_external_trigger,
    )
    from .api.workflows.delete_workflow import delete_workflow as delete_workflow
    from .api.workflows.get_workflow import get_workflow as get_workflow
    from .api.workflows.get_workflow_execution import get_workflow_execution as get_workflow_execution
    from .api.workflows.get_workflow_execution_history import (
        get_workflow_execution_history as get_workflow_execution_history,
    )
    from .api.workflows.get_workflow_executions import get_workflow_executions as get_workflow_executions
    from .api.workflows.list_complete_workflow_library import (
        list_complete_workflow_library as list_complete_workflow_library,
    )
    from .api.workflows.list_workflow_library_actions import (
        list_workflow_library_actions as list_workflow_library_actions,
    )
    from .api.workflows.list_workflow_library_operators import (
        list_workflow_library_operators as list_workflow_library_operators,
    )
    from .api.workflows.list_workflow_library_triggers import (
        list_workflow_library_triggers as list_workflow_library_triggers,
    )
    from .api.workflows.list_workflows import list_workflows as list_workflows
    from .api.workflows.patch_workflow import patch_workflow as patch_workflow
    from .api.workflows.put_workflow import put_workflow as put_workflow
    from .api.workflows.test_external_execute_workflow import (
        test_external_execute_workflow as test_external_execute_workflow,
    )
    from .api.workflows.test_workflow import test_workflow as test_workflow

_TAGS = {
    "add_access_request_recommendations_ignored_item": "iai_access_request_recommendations",
    "add_access_request_recommendations_requested_item": "iai_access_request_recommendations",
    "add_access_request_recommendations_viewed_item": "iai_access_request_recommendations",
    "add_access_request_recommendations_viewed_items": "iai_access_request_recommendations",
    "approve_access_request": "access_request_approvals",
    "approve_approval_item": "work_items",
    "approve_approval_items_in_bulk": "work_items",
    "approve_bulk_access_request": "access_requests",
    "approve_non_employee_request": "non_employee_lifecycle_management",
    "cancel_access_request": "access_requests",
    "cancel_access_request_in_bulk": "access_requests",
    "cancel_report": "reports_data_extraction",
    "cancel_workflow_execution": "workflows",
    "close_access_request": "access_requests",
    "compare_identity_snapshots": "identity_history",
    "compare_identity_snapshots_access_type": "identity_history",
    "complete_campaign": "certification_campaigns",
    "complete_trigger_invocation": "triggers",
    "complete_work_item": "work_items",
    "create_access_model_metadata_attribute": "access_model_metadata",
    "create_access_model_metadata_attribute_value": "access_model_metadata",
    "create_access_model_metadata_for_entitlement": "entitlements",
    "create_access_profile": "access_profiles",
    "create_access_request": "access_requests",
    "create_account": "accounts",
    "create_auth_org_network_config": "global_tenant_security_settings",
    "create_branding_item": "branding",
    "create_campaign": "certification_campaigns",
    "create_campaign_filter": "certification_campaign_filters",
    "create_campaign_template": "certification_campaigns",
    "create_common_access": "iai_common_access",
    "create_connector_customizer": "connector_customizers",
    "create_connector_customizer_version": "connector_customizers",
    "create_connector_rule": "connector_rule_management",
    "create_custom_connector": "connectors",
    "create_custom_password_instructions": "custom_password_instructions",
    "create_data_segment": "data_segmentation",
    "create_deploy": "configuration_hub",
    "create_digit_token": "password_management",
    "create_dimension": "dimensions",
    "create_domain_dkim": "notifications",
    "create_external_execute_workflow": "workflows",
    "create_form_definition": "custom_forms",
    "create_form_definition_dynamic_schema": "custom_forms",
    "create_form_definition_file_request": "custom_forms",
    "create_form_instance": "custom_forms",
    "create_identity_attribute": "identity_attributes",
    "create_identity_profile": "identity_profiles",
    "create_launcher": "launchers",
    "create_lifecycle_state": "lifecycle_states",
    "create_machine_account_mappings": "machine_account_mappings",
    "create_machine_identity": "machine_identities",
    "create_managed_client": "managed_clients",
    "create_managed_cluster": "managed_clusters",
    "create_managed_cluster_type": "managed_cluster_types",
    "create_multi_host_integration": "multi_host_integration",
    "create_non_employee_record": "non_employee_lifecycle_management",
    "create_non_employee_request": "non_employee_lifecycle_management",
    "create_non_employee_source": "non_employee_lifecycle_management",
    "create_non_employee_source_schema_attributes": "non_employee_lifecycle_management",
    "create_notification_template": "notifications",
    "create_oauth_client": "o_auth_clients",
    "create_object_mapping": "configuration_hub",
    "create_object_mappings": "configuration_hub",
    "create_password_org_config": "password_configuration",
    "create_password_policy": "password_policies",
    "create_password_sync_group": "password_sync_groups",
    "create_personal_access_token": "personal_access_tokens",
    "create_potential_role_provision_request": "iai_role_mining",
    "create_provisioning_policy": "sources",
    "create_reassignment_configuration": "work_reassignment",
    "create_role": "roles",
    "create_role_insight_requests": "role_insights",
    "create_role_mining_sessions": "iai_role_mining",
    "create_saved_search": "saved_search",
    "create_scheduled_action": "configuration_hub",
    "create_scheduled_search": "scheduled_search",
    "create_search_attribute_config": "search_attribute_configuration",
    "create_segment": "segments",
    "create_service_desk_integration": "service_desk_integration",
    "create_sim_integration": "sim_integrations",
    "create_sod_policy": "sod_policies",
    "create_source": "sources",
    "create_source_app": "apps",
    "create_source_schedule": "sources",
    "create_source_schema": "sources",
    "create_sources_within_multi_host": "multi_host_integration",
    "create_subscription": "triggers",
    "create_tag": "tags",
    "create_transform": "transforms",
    "create_uploaded_configuration": "configuration_hub",
    "create_verified_from_address": "notifications",
    "create_workflow": "workflows",
    "create_workflow_external_trigger": "workflows",
    "create_workgroup": "governance_groups",
    "delete_access_model_metadata_from_entitlement": "entitlements",
    "delete_access_profile": "access_profiles",
    "delete_access_profiles_from_source_app_by_bulk": "apps",
    "delete_access_profiles_in_bulk": "access_profiles",
    "delete_account": "accounts",
    "delete_account_async": "accounts",
    "delete_accounts_async": "sources",
    "delete_backup": "configuration_hub",
    "delete_branding": "branding",
    "delete_bulk_dimensions": "dimensions",
    "delete_bulk_roles": "roles",
    "delete_campaign_filters": "certification_campaign_filters",
    "delete_campaign_template": "certification_campaigns",
    "delete_campaign_template_schedule": "certification_campaigns",
    "delete_campaigns": "certification_campaigns",
    "delete_connector_customizer": "connector_customizers",
    "delete_connector_rule": "connector_rule_management",
    "delete_custom_connector": "connectors",
    "delete_custom_password_instructions": "custom_password_instructions",
    "delete_data_segment": "data_segmentation",
    "delete_dimension": "dimensions",
    "delete_draft": "configuration_hub",
    "delete_form_definition": "custom_forms",
    "delete_icon": "icons",
    "delete_identity": "identities",
    "delete_identity_attribute": "identity_attributes",
    "delete_identity_attributes_in_bulk": "identity_attributes",
    "delete_identity_profile": "identity_profiles",
    "delete_identity_profiles": "identity_profiles",
    "delete_launcher": "launchers",
    "delete_lifecycle_state": "lifecycle_states",
    "delete_machine_account_mappings": "machine_account_mappings",
    "delete_machine_classification_config": "machine_classification_config",
    "delete_machine_identity": "machine_identities",
    "delete_managed_client": "managed_clients",
    "delete_managed_cluster": "managed_clusters",
    "delete_managed_cluster_type": "managed_cluster_types",
    "delete_metadata_from_role_by_key_and_value": "roles",
    "delete_multi_host": "multi_host_integration",
    "delete_native_change_detection_config": "sources",
    "delete_non_employee_record": "non_employee_lifecycle_management",
    "delete_non_employee_records_in_bulk": "non_employee_lifecycle_management",
    "delete_non_employee_request": "non_employee_lifecycle_management",
    "delete_non_employee_schema_attribute": "non_employee_lifecycle_management",
    "delete_non_employee_source": "non_employee_lifecycle_management",
    "delete_non_employee_source_schema_attributes": "non_employee_lifecycle_management",
    "delete_notification_templates_in_bulk": "notifications",
    "delete_oauth_client": "o_auth_clients",
    "delete_object_mapping": "configuration_hub",
    "delete_password_policy": "password_policies",
    "delete_password_sync_group": "password_sync_groups",
    "delete_personal_access_token": "personal_access_tokens",
    "delete_provisioning_policy": "sources",
    "delete_reassignment_configuration": "work_reassignment",
    "delete_role": "roles",
    "delete_saved_search": "saved_search",
    "delete_scheduled_action": "configuration_hub",
    "delete_scheduled_search": "scheduled_search",
    "delete_search_attribute_config": "search_attribute_configuration",
    "delete_segment": "segments",
    "delete_service_desk_integration": "service_desk_integration",
    "delete_sim_integration": "sim_integrations",
    "delete_sod_policy": "sod_policies",
    "delete_sod_policy_schedule": "sod_policies",
    "delete_source": "sources",
    "delete_source_app": "apps",
    "delete_source_schedule": "sources",
    "delete_source_schema": "sources",
    "delete_subscription": "triggers",
    "delete_tag_by_id": "tags",
    "delete_tagged_object": "tagged_objects",
    "delete_tags_to_many_object": "tagged_objects",
    "delete_transform": "transforms",
    "delete_uploaded_configuration": "configuration_hub",
    "delete_verified_from_address": "notifications",
    "delete_workflow": "workflows",
    "delete_workgroup": "governance_groups",
    "delete_workgroup_members": "governance_groups",
    "delete_workgroups_in_bulk": "governance_groups",
    "disable_account": "accounts",
    "disable_account_for_identity": "accounts",
    "disable_accounts_for_identities": "accounts",
    "download_role_insights_entitlements_changes": "role_insights",
    "download_role_mining_potential_role_zip": "iai_role_mining",
    "enable_account": "accounts",
    "enable_account_for_identity": "accounts",
    "enable_accounts_for_identities": "accounts",
    "execute_saved_search": "saved_search",
    "export_form_definitions_by_tenant": "custom_forms",
    "export_identity_profiles": "identity_profiles",
    "export_non_employee_records": "non_employee_lifecycle_management",
    "export_non_employee_source_schema_template": "non_employee_lifecycle_management",
    "export_outliers_zip": "iai_outliers",
    "export_role_mining_potential_role": "iai_role_mining",
    "export_role_mining_potential_role_async": "iai_role_mining",
    "export_role_mining_potential_role_status": "iai_role_mining",
    "export_sp_config": "sp_config",
    "forward_access_request": "access_request_approvals",
    "forward_work_item": "work_items",
    "generate_identity_preview": "identity_profiles",
    "get_access_model_metadata_attribute": "access_model_metadata",
    "get_access_model_metadata_attribute_value": "access_model_metadata",
    "get_access_profile": "access_profiles",
    "get_access_profile_entitlements": "access_profiles",
    "get_access_request_approval_summary": "access_request_approvals",
    "get_access_request_config": "access_requests",
    "get_access_request_identity_metrics": "access_request_identity_metrics",
    "get_access_request_recommendations": "iai_access_request_recommendations",
    "get_access_request_recommendations_config": "iai_access_request_recommendations",
    "get_access_request_recommendations_ignored_items": "iai_access_request_recommendations",
    "get_access_request_recommendations_requested_items": "iai_access_request_recommendations",
    "get_access_request_recommendations_viewed_items": "iai_access_request_recommendations",
    "get_account": "accounts",
    "get_account_activity": "account_activities",
    "get_account_aggregation_status": "account_aggregations",
    "get_account_entitlements": "accounts",
    "get_accounts_schema": "sources",
    "get_acct_aggregation_groups": "multi_host_integration",
    "get_active_campaigns": "certification_campaigns",
    "get_all_potential_role_summaries": "iai_role_mining",
    "get_approval": "approvals",
    "get_approvals": "approvals",
    "get_auth_org_lockout_config": "global_tenant_security_settings",
    "get_auth_org_network_config": "global_tenant_security_settings",
    "get_auth_org_service_provider_config": "global_tenant_security_settings",
    "get_auth_org_session_config": "global_tenant_security_settings",
    "get_auth_user": "auth_users",
    "get_branding": "branding",
    "get_branding_list": "branding",
    "get_bulk_update_status": "roles",
    "get_bulk_update_status_by_id": "roles",
    "get_campaign": "certification_campaigns",
    "get_campaign_filter_by_id": "certification_campaign_filters",
    "get_campaign_reports": "certification_campaigns",
    "get_campaign_reports_config": "certification_campaigns",
    "get_campaign_template": "certification_campaigns",
    "get_campaign_template_schedule": "certification_campaigns",
    "get_campaign_templates": "certification_campaigns",
    "get_certification_task": "certifications",
    "get_client_log_configuration": "managed_clusters",
    "get_common_access": "iai_common_access",
    "get_completed_work_items": "work_items",
    "get_connector": "connectors",
    "get_connector_correlation_config": "connectors",
    "get_connector_customizer": "connector_customizers",
    "get_connector_list": "connectors",
    "get_connector_rule": "connector_rule_management",
    "get_connector_rule_list": "connector_rule_management",
    "get_connector_source_config": "connectors",
    "get_connector_source_template": "connectors",
    "get_connector_translations": "connectors",
    "get_correlation_config": "sources",
    "get_count_completed_work_items": "work_items",
    "get_count_work_items": "work_items",
    "get_custom_password_instructions": "custom_password_instructions",
    "get_custom_violation_report": "sod_policies",
    "get_data_segment": "data_segmentation",
    "get_data_segment_identity_membership": "data_segmentation",
    "get_data_segmentation_enabled_for_user": "data_segmentation",
    "get_default_identity_attribute_config": "identity_profiles",
    "get_default_violation_report": "sod_policies",
    "get_deploy": "configuration_hub",
    "get_dimension": "dimensions",
    "get_dimension_entitlements": "dimensions",
    "get_discovered_applications": "application_discovery",
    "get_dkim_attributes": "notifications",
    "get_entitlement": "entitlements",
    "get_entitlement_aggregation_groups": "multi_host_integration",
    "get_entitlement_changes_identities": "role_insights",
    "get_entitlement_details_for_identity": "access_requests",
    "get_entitlement_distribution_potential_role": "iai_role_mining",
    "get_entitlement_request_config": "entitlements",
    "get_entitlements_potential_role": "iai_role_mining",
    "get_entitlements_schema": "sources",
    "get_evaluate_reassignment_configuration": "work_reassignment",
    "get_excluded_entitlements_potential_role": "iai_role_mining",
    "get_file_from_s3": "custom_forms",
    "get_form_definition_by_key": "custom_forms",
    "get_form_instance_by_key": "custom_forms",
    "get_form_instance_file": "custom_forms",
    "get_historical_identity": "identity_history",
    "get_historical_identity_events": "identity_history",
    "get_identities_potential_role": "iai_role_mining",
    "get_identity": "identities",
    "get_identity_access_summaries": "certification_summaries",
    "get_identity_attribute": "identity_attributes",
    "get_identity_certification": "certifications",
    "get_identity_certification_item_permissions": "certifications",
    "get_identity_decision_summary": "certification_summaries",
    "get_identity_outlier_snapshots": "iai_outliers",
    "get_identity_outliers": "iai_outliers",
    "get_identity_ownership_details": "identities",
    "get_identity_profile": "identity_profiles",
    "get_identity_snapshot": "identity_history",
    "get_identity_snapshot_summary": "identity_history",
    "get_identity_start_date": "identity_history",
    "get_identity_summaries": "certification_summaries",
    "get_identity_summary": "certification_summaries",
    "get_latest_identity_outlier_snapshots": "iai_outliers",
    "get_launcher": "launchers",
    "get_launchers": "launchers",
    "get_lifecycle_state": "lifecycle_states",
    "get_lifecycle_states": "lifecycle_states",
    "get_machine_account": "machine_accounts",
    "get_machine_classification_config": "machine_classification_config",
    "get_machine_identity": "machine_identities",
    "get_mail_from_attributes": "notifications",
    "get_managed_client": "managed_clients",
    "get_managed_client_status": "managed_clients",
    "get_managed_clients": "managed_clients",
    "get_managed_cluster": "managed_clusters",
    "get_managed_cluster_type": "managed_cluster_types",
    "get_managed_cluster_types": "managed_cluster_types",
    "get_managed_clusters": "managed_clusters",
    "get_manual_discover_applications_csv_template": "application_discovery",
    "get_mfa_duo_config": "mfa_configuration",
    "get_mfa_kba_config": "mfa_configuration",
    "get_mfa_okta_config": "mfa_configuration",
    "get_multi_host_integrations": "multi_host_integration",
    "get_multi_host_integrations_list": "multi_host_integration",
    "get_multi_host_source_creation_errors": "multi_host_integration",
    "get_multihost_integration_types": "multi_host_integration",
    "get_native_change_detection_config": "sources",
    "get_non_employee_approval": "non_employee_lifecycle_management",
    "get_non_employee_approval_summary": "non_employee_lifecycle_management",
    "get_non_employee_bulk_upload_status": "non_employee_lifecycle_management",
    "get_non_employee_record": "non_employee_lifecycle_management",
    "get_non_employee_request": "non_employee_lifecycle_management",
    "get_non_employee_request_summary": "non_employee_lifecycle_management",
    "get_non_employee_schema_attribute": "non_employee_lifecycle_management",
    "get_non_employee_source": "non_employee_lifecycle_management",
    "get_non_employee_source_schema_attributes": "non_employee_lifecycle_management",
    "get_notification_preferences": "notifications",
    "get_notification_template": "notifications",
    "get_notifications_template_context": "notifications",
    "get_oauth_client": "o_auth_clients",
    "get_object_mappings": "configuration_hub",
    "get_org_config": "org_config",
    "get_outlier_contributing_feature_summary": "iai_outliers",
    "get_password_change_status": "password_management",
    "get_password_dictionary": "password_dictionary",
    "get_password_org_config": "password_configuration",
    "get_password_policy_by_id": "password_policies",
    "get_password_sync_group": "password_sync_groups",
    "get_password_sync_groups": "password_sync_groups",
    "get_peer_group_outliers": "iai_peer_group_strategies",
    "get_peer_group_outliers_contributing_features": "iai_outliers",
    "get_pending_certification_tasks": "certifications",
    "get_pending_task_headers": "task_management",
    "get_pending_tasks": "task_management",
    "get_potential_role": "iai_role_mining",
    "get_potential_role_applications": "iai_role_mining",
    "get_potential_role_entitlements": "iai_role_mining",
    "get_potential_role_source_identity_usage": "iai_role_mining",
    "get_potential_role_summaries": "iai_role_mining",
    "get_profile_config": "auth_profile",
    "get_profile_config_list": "auth_profile",
    "get_provisioning_policy": "sources",
    "get_public_identities": "public_identities",
    "get_public_identity_config": "public_identities_config",
    "get_reassignment_config_types": "work_reassignment",
    "get_reassignment_configuration": "work_reassignment",
    "get_recommendations": "iai_recommendations",
    "get_recommendations_config": "iai_recommendations",
    "get_report": "reports_data_extraction",
    "get_report_result": "reports_data_extraction",
    "get_role": "roles",
    "get_role_assigned_identities": "roles",
    "get_role_assignment": "identities",
    "get_role_assignments": "identities",
    "get_role_entitlements": "roles",
    "get_role_insight": "role_insights",
    "get_role_insights": "role_insights",
    "get_role_insights_current_entitlements": "role_insights",
    "get_role_insights_entitlements_changes": "role_insights",
    "get_role_insights_requests": "role_insights",
    "get_role_insights_summary": "role_insights",
    "get_role_mining_potential_role": "iai_role_mining",
    "get_role_mining_session": "iai_role_mining",
    "get_role_mining_session_status": "iai_role_mining",
    "get_role_mining_sessions": "iai_role_mining",
    "get_saved_potential_roles": "iai_role_mining",
    "get_saved_search": "saved_search",
    "get_scheduled_search": "scheduled_search",
    "get_search_attribute_config": "search_attribute_configuration",
    "get_sed_batch_stats": "suggested_entitlement_description",
    "get_sed_batches": "suggested_entitlement_description",
    "get_segment": "segments",
    "get_service_desk_integration": "service_desk_integration",
    "get_service_desk_integration_template": "service_desk_integration",
    "get_service_desk_integration_types": "service_desk_integration",
    "get_service_desk_integrations": "service_desk_integration",
    "get_sim_integration": "sim_integrations",
    "get_sim_integrations": "sim_integrations",
    "get_single_search_attribute_config": "search_attribute_configuration",
    "get_sod_all_report_run_status": "sod_policies",
    "get_sod_policy": "sod_policies",
    "get_sod_policy_schedule": "sod_policies",
    "get_sod_violation_report_run_status": "sod_policies",
    "get_sod_violation_report_status": "sod_policies",
    "get_source": "sources",
    "get_source_app": "apps",
    "get_source_attr_sync_config": "sources",
    "get_source_config": "sources",
    "get_source_connections": "sources",
    "get_source_entitlement_request_config": "sources",
    "get_source_health": "sources",
    "get_source_schedule": "sources",
    "get_source_schedules": "sources",
    "get_source_schema": "sources",
    "get_source_schemas": "sources",
    "get_sources_within_multi_host": "multi_host_integration",
    "get_sp_config_export": "sp_config",
    "get_sp_config_export_status": "sp_config",
    "get_sp_config_import": "sp_config",
    "get_sp_config_import_status": "sp_config",
    "get_status_by_source_id": "source_usages",
    "get_status_check_details": "service_desk_integration",
    "get_tag_by_id": "tags",
    "get_tagged_object": "tagged_objects",
    "get_task_status": "task_management",
    "get_task_status_list": "task_management",
    "get_tenant": "tenant",
    "get_tenant_config_configuration": "work_reassignment",
    "get_tenant_context": "tenant_context",
    "get_tenant_ui_metadata": "ui_metadata",
    "get_transform": "transforms",
    "get_uploaded_configuration": "configuration_hub",
    "get_usages_by_account_id": "account_usages",
    "get_usages_by_source_id": "source_usages",
    "get_valid_time_zones": "org_config",
    "get_work_item": "work_items",
    "get_work_items_summary": "work_items",
    "get_workflow": "workflows",
    "get_workflow_execution": "workflows",
    "get_workflow_execution_history": "workflows",
    "get_workflow_executions": "workflows",
    "get_workgroup": "governance_groups",
    "ignore_identity_outliers": "iai_outliers",
    "import_accounts": "sources",
    "import_accounts_schema": "sources",
    "import_connector_file": "sources",
    "import_entitlements": "sources",
    "import_entitlements_by_source": "entitlements",
    "import_entitlements_schema": "sources",
    "import_form_definitions": "custom_forms",
    "import_identity_profiles": "identity_profiles",
    "import_non_employee_records_in_bulk": "non_employee_lifecycle_management",
    "import_sp_config": "sp_config",
    "import_uncorrelated_accounts": "sources",
    "list_access_model_metadata_attribute": "access_model_metadata",
    "list_access_model_metadata_attribute_value": "access_model_metadata",
    "list_access_profiles": "access_profiles",
    "list_access_profiles_for_source_app": "apps",
    "list_access_request_approvers": "access_request_approvals",
    "list_access_request_status": "access_requests",
    "list_account_activities": "account_activities",
    "list_accounts": "accounts",
    "list_administrators_access_request_status": "access_requests",
    "list_all_source_app": "apps",
    "list_all_user_apps": "apps",
    "list_assigned_source_app": "apps",
    "list_available_accounts_for_user_app": "apps",
    "list_available_source_apps": "apps",
    "list_backups": "configuration_hub",
    "list_campaign_filters": "certification_campaign_filters",
    "list_certification_reviewers": "certifications",
    "list_complete_workflow_library": "workflows",
    "list_completed_approvals": "access_request_approvals",
    "list_connections": "governance_groups",
    "list_connector_customizers": "connector_customizers",
    "list_data_segments": "data_segmentation",
    "list_deploys": "configuration_hub",
    "list_dimension_access_profiles": "dimensions",
    "list_dimensions": "dimensions",
    "list_drafts": "configuration_hub",
    "list_entitlement_children": "entitlements",
    "list_entitlement_parents": "entitlements",
    "list_entitlements": "entitlements",
    "list_entitlements_by_identity": "identities",
    "list_from_addresses": "notifications",
    "list_historical_identities": "identity_history",
    "list_identities": "identities",
    "list_identity_access_items": "identity_history",
    "list_identity_access_review_items": "certifications",
    "list_identity_attributes": "identity_attributes",
    "list_identity_certifications": "certifications",
    "list_identity_profiles": "identity_profiles",
    "list_identity_snapshot_access_items": "identity_history",
    "list_identity_snapshots": "identity_history",
    "list_machine_account_mappings": "machine_account_mappings",
    "list_machine_accounts": "machine_accounts",
    "list_machine_identities": "machine_identities",
    "list_non_employee_approvals": "non_employee_lifecycle_management",
    "list_non_employee_records": "non_employee_lifecycle_management",
    "list_non_employee_requests": "non_employee_lifecycle_management",
    "list_non_employee_sources": "non_employee_lifecycle_management",
    "list_notification_template_defaults": "notifications",
    "list_notification_templates": "notifications",
    "list_oauth_clients": "o_auth_clients",
    "list_outliers_contributing_feature_access_items": "iai_outliers",
    "list_owned_user_apps": "apps",
    "list_password_policies": "password_policies",
    "list_pending_approvals": "access_request_approvals",
    "list_personal_access_tokens": "personal_access_tokens",
    "list_provisioning_policies": "sources",
    "list_reassignment_configurations": "work_reassignment",
    "list_requestable_objects": "requestable_objects",
    "list_roles": "roles",
    "list_saved_searches": "saved_search",
    "list_scheduled_actions": "configuration_hub",
    "list_scheduled_search": "scheduled_search",
    "list_seds": "suggested_entitlement_description",
    "list_segments": "segments",
    "list_sod_policies": "sod_policies",
    "list_sources": "sources",
    "list_sp_config_objects": "sp_config",
    "list_subscriptions": "triggers",
    "list_tagged_objects": "tagged_objects",
    "list_tagged_objects_by_type": "tagged_objects",
    "list_tags": "tags",
    "list_transforms": "transforms",
    "list_trigger_invocation_status": "triggers",
    "list_triggers": "triggers",
    "list_uploaded_configurations": "configuration_hub",
    "list_work_items": "work_items",
    "list_workflow_library_actions": "workflows",
    "list_workflow_library_operators": "workflows",
    "list_workflow_library_triggers": "workflows",
    "list_workflows": "workflows",
    "list_workgroup_members": "governance_groups",
    "list_workgroups": "governance_groups",
    "load_account_selections": "access_requests",
    "make_identity_decision": "certifications",
    "move": "certification_campaigns",
    "patch_access_profile": "access_profiles",
    "patch_auth_org_lockout_config": "global_tenant_security_settings",
    "patch_auth_org_network_config": "global_tenant_security_settings",
    "patch_auth_org_service_provider_config": "global_tenant_security_settings",
    "patch_auth_org_session_config": "global_tenant_security_settings",
    "patch_auth_user": "auth_users",
    "patch_before_provisioning_rule": "sim_integrations",
    "patch_campaign_template": "certification_campaigns",
    "patch_data_segment": "data_segmentation",
    "patch_dimension": "dimensions",
    "patch_entitlement": "entitlements",
    "patch_form_definition": "custom_forms",
    "patch_form_instance": "custom_forms",
    "patch_non_employee_record": "non_employee_lifecycle_management",
    "patch_non_employee_schema_attribute": "non_employee_lifecycle_management",
    "patch_non_employee_source": "non_employee_lifecycle_management",
    "patch_oauth_client": "o_auth_clients",
    "patch_org_config": "org_config",
    "patch_personal_access_token": "personal_access_tokens",
    "patch_potential_role": "iai_role_mining",
    "patch_potential_role_session": "iai_role_mining",
    "patch_profile_config": "auth_profile",
    "patch_role": "roles",
    "patch_role_mining_session": "iai_role_mining",
    "patch_search_attribute_config": "search_attribute_configuration",
    "patch_sed": "suggested_entitlement_description",
    "patch_segment": "segments",
    "patch_service_desk_integration": "service_desk_integration",
    "patch_sim_attributes": "sim_integrations",
    "patch_sod_policy": "sod_policies",
    "patch_source_app": "apps",
    "patch_subscription": "triggers",
    "patch_tenant_context": "tenant_context",
    "patch_user_app": "apps",
    "patch_workflow": "workflows",
    "patch_workgroup": "governance_groups",
    "ping_cluster": "sources",
    "publish_data_segment": "data_segmentation",
    "put_account": "accounts",
    "put_client_log_configuration": "managed_clusters",
    "put_connector_correlation_config": "connectors",
    "put_connector_customizer": "connector_customizers",
    "put_connector_rule": "connector_rule_management",
    "put_connector_source_config": "connectors",
    "put_connector_source_template": "connectors",
    "put_connector_translations": "connectors",
    "put_correlation_config": "sources",
    "put_entitlement_request_config": "entitlements",
    "put_identity_attribute": "identity_attributes",
    "put_launcher": "launchers",
    "put_mail_from_attributes": "notifications",
    "put_native_change_detection_config": "sources",
    "put_password_dictionary": "password_dictionary",
    "put_password_org_config": "password_configuration",
    "put_policy_schedule": "sod_policies",
    "put_provisioning_policy": "sources",
    "put_reassignment_config": "work_reassignment",
    "put_saved_search": "saved_search",
    "put_service_desk_integration": "service_desk_integration",
    "put_sim_integration": "sim_integrations",
    "put_sod_policy": "sod_policies",
    "put_source": "sources",
    "put_source_attr_sync_config": "sources",
    "put_source_schema": "sources",
    "put_tagged_object": "tagged_objects",
    "put_tenant_configuration": "work_reassignment",
    "put_workflow": "workflows",
    "query_password_info": "password_management",
    "reassign_identity_certifications": "certifications",
    "reject_access_request": "access_request_approvals",
    "reject_approval_item": "work_items",
    "reject_approval_items_in_bulk": "work_items",
    "reject_non_employee_request": "non_employee_lifecycle_management",
    "reset_identity": "identities",
    "reset_source_entitlements": "entitlements",
    "search_aggregate": "search",
    "search_count": "search",
    "search_form_definitions_by_tenant": "custom_forms",
    "search_form_element_data_by_element_id": "custom_forms",
    "search_form_instances_by_tenant": "custom_forms",
    "search_get": "search",
    "search_post": "search",
    "search_pre_defined_select_options": "custom_forms",
    "search_resource_objects": "sources",
    "search_roles_by_filter": "roles",
    "send_classify_machine_account": "machine_account_classify",
    "send_identity_verification_account_token": "identities",
    "send_manual_discover_applications_csv_template": "application_discovery",
    "send_test_notification": "notifications",
    "set_access_request_config": "access_requests",
    "set_access_request_recommendations_config": "iai_access_request_recommendations",
    "set_branding_item": "branding",
    "set_campaign_reports_config": "certification_campaigns",
    "set_campaign_template_schedule": "certification_campaigns",
    "set_icon": "icons",
    "set_lifecycle_state": "lifecycle_states",
    "set_machine_account_mappings": "machine_account_mappings",
    "set_machine_classification_config": "machine_classification_config",
    "set_mfa_duo_config": "mfa_configuration",
    "set_mfa_okta_config": "mfa_configuration",
    "set_mfakba_config": "mfa_configuration",
    "set_password": "password_management",
    "set_password_policy": "password_policies",
    "set_tag_to_object": "tagged_objects",
    "set_tags_to_many_objects": "tagged_objects",
    "set_tenant_ui_metadata": "ui_metadata",
    "show_preview_data_source": "custom_forms",
    "sign_off_identity_certification": "certifications",
    "start_campaign": "certification_campaigns",
    "start_campaign_remediation_scan": "certification_campaigns",
    "start_campaign_report": "certification_campaigns",
    "start_evaluate_sod_policy": "sod_policies",
    "start_generate_campaign_template": "certification_campaigns",
    "start_identities_invite": "identities",
    "start_identity_processing": "identities",
    "start_launcher": "launchers",
    "start_predict_sod_violations": "sod_violations",
    "start_report": "reports_data_extraction",
    "start_sod_all_policies_for_org": "sod_policies",
    "start_sod_policy": "sod_policies",
    "start_test_trigger_invocation": "triggers",
    "start_violation_check": "sod_violations",
    "submit_account_selection": "work_items",
    "submit_reassign_certs_async": "certifications",
    "submit_reload_account": "accounts",
    "submit_sed_approval": "suggested_entitlement_description",
    "submit_sed_assignment": "suggested_entitlement_description",
    "submit_sed_batch_request": "suggested_entitlement_description",
    "sync_attributes_for_source": "sources",
    "sync_identity_profile": "identity_profiles",
    "synchronize_attributes_for_identity": "identities",
    "test_connection_multi_host_sources": "multi_host_integration",
    "test_connector_rule": "connector_rule_management",
    "test_external_execute_workflow": "workflows",
    "test_mfa_config": "mfa_configuration",
    "test_source_configuration": "sources",
    "test_source_connection": "sources",
    "test_source_connection_multihost": "multi_host_integration",
    "test_subscription_filter": "triggers",
    "test_workflow": "workflows",
    "un_ignore_identity_outliers": "iai_outliers",
    "unlock_account": "accounts",
    "unsubscribe_scheduled_search": "scheduled_search",
    "update": "managed_clusters",
    "update_access_model_metadata_attribute": "access_model_metadata",
    "update_access_model_metadata_attribute_value": "access_model_metadata",
    "update_access_profiles_in_bulk": "access_profiles",
    "update_account": "accounts",
    "update_attribute_key_and_value_to_role": "roles",
    "update_campaign": "certification_campaigns",
    "update_campaign_filter": "certification_campaign_filters",
    "update_common_access_status_in_bulk": "iai_common_access",
    "update_connector": "connectors",
    "update_entitlements_in_bulk": "entitlements",
    "update_entitlements_potential_role": "iai_role_mining",
    "update_identity_profile": "identity_profiles",
    "update_lifecycle_states": "lifecycle_states",
    "update_machine_account": "machine_accounts",
    "update_machine_identity": "machine_identities",
    "update_managed_client": "managed_clients",
    "update_managed_cluster": "managed_clusters",
    "update_managed_cluster_type": "managed_cluster_types",
    "update_multi_host_sources": "multi_host_integration",
    "update_non_employee_record": "non_employee_lifecycle_management",
    "update_object_mappings": "configuration_hub",
    "update_password_policy_holders": "sources",
    "update_password_sync_group": "password_sync_groups",
    "update_provisioning_policies_in_bulk": "sources",
    "update_provisioning_policy": "sources",
    "update_public_identity_config": "public_identities_config",
    "update_recommendations_config": "iai_recommendations",
    "update_roles_metadata_by_filter": "roles",
    "update_roles_metadata_by_ids": "roles",
    "update_roles_metadata_by_query": "roles",
    "update_scheduled_action": "configuration_hub",
    "update_scheduled_search": "scheduled_search",
    "update_source": "sources",
    "update_source_apps_in_bulk": "apps",
    "update_source_entitlement_request_config": "sources",
    "update_source_schedule": "sources",
    "update_source_schema": "sources",
    "update_status_check_details": "service_desk_integration",
    "update_subscription": "triggers",
    "update_task_status": "task_management",
    "update_transform": "transforms",
    "update_workgroup_members": "governance_groups",
}


def describe(name: str) -> "Operation":
    """What the document says of an operation.

    Args:
        name: the operation's name in this module, such as "list_identities".

    Raises:
        KeyError: when there is no such operation.
    """
    operation: Operation = _module(name).OPERATION
    return operation


def _module(name: str) -> Any:
    return _import_module(f".api.{_TAGS[name]}.{name}", __package__)


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_module(name), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_TAGS)
