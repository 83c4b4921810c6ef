"""Names of operations in SailPoint's own clients."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from sailkit_api import VERSIONS
from sailkit_cli.other_clients import other_names, powershell_cmdlet, python_method
from sailkit_core.operation import Operation

# Function of the operation in v2025, and its names in the Python SDK and the PowerShell SDK, 1.x and 2.x; = stands for
# the function, * for the version.
SAMPLES = """
list_accounts AccountsApi.= _v1 Get-*Accounts V1
delete_account_async AccountsApi.= _v1 Remove-*AccountAsync V1
put_account AccountsApi.= _v1 Send-*Account V1
update_account AccountsApi.= _v1 Update-*Account V1
patch_role RolesApi.= _v1 Update-*Role V1
cancel_report ReportsDataExtractionApi.= _v1 Suspend-*Report V1
reject_access_request AccessRequestApprovalsApi.= _v1 Deny-*AccessRequest V1
forward_work_item WorkItemsApi.= _v1 Invoke-*ForwardWorkItem V1
make_identity_decision CertificationsApi.= _v1 Select-*IdentityDecision V1
un_ignore_identity_outliers IAIOutliersApi.= _v1 Invoke-*UnIgnoreIdentityOutliers V1
sign_off_identity_certification CertificationsApi.= _v1 Invoke-*SignOffIdentityCertification V1
generate_identity_preview IdentityProfilesApi.= _v1 New-*IdentityPreview V1
query_password_info PasswordManagementApi.= _v1 Search-*PasswordInfo V1
search_post SearchApi.= _v1 Search-*Post V1
move CertificationCampaignsApi.= _v1 Move-* V1
update ManagedClustersApi.= _v1 Update-* V1
set_mfa_duo_config MFAConfigurationApi.= _v1 Set-*MFADuoConfig V1
create_sim_integration SIMIntegrationsApi.= _v1 New-*SIMIntegration V1
get_file_from_s3 CustomFormsApi.= _v1 Get-*FileFromS3 V1
search_form_element_data_by_element_id CustomFormsApi.= v1 Search-*FormElementDataByElementID V1
synchronize_attributes_for_identity IdentitiesApi.= _v1 Sync-*hronizeAttributesForIdentity V1
sync_attributes_for_source SourcesApi.= _v1 Sync-*AttributesForSource V1
ping_cluster SourcesApi.= _v1 Ping-*Cluster V1
"""
EXCEPTIONS = {
    "get_notification_preferences": (
        "sailpoint.v2025.NotificationsApi.list_notification_preferences",
        "sailpoint.NotificationsApi.get_notification_preferences_v1",
        "Get-V2025NotificationPreferences",
        "Get-NotificationPreferencesV1",
    ),
    "post_das_owners_assign": (
        "sailpoint.v2025.DataAccessSecurityApi.das_owners_assign_post",
        "sailpoint.DataAccessSecurityApi.das_v1_owners_assign_post",
        "Invoke-V2025DasOwnersAssignPost",
        "Invoke-DasV1OwnersAssignPost",
    ),
    "get_pending_tasks": (
        "sailpoint.v2025.TaskManagementApi.get_pending_tasks",
        "",
        "Get-V2025PendingTasks",
        "",
    ),
    "get_workflow_execution_history_v2": (
        "sailpoint.v2025.WorkflowsApi.get_workflow_execution_history_v2",
        "sailpoint.WorkflowsApi.get_workflow_execution_history_v2_for_v1",
        "Get-V2025WorkflowExecutionHistoryV2",
        "Get-WorkflowExecutionHistoryV2ForV1",
    ),
    "create_stream": (
        "",
        "sailpoint.SharedSignalsFrameworkSSFApi.create_stream_v1",
        "New-V2025Stream",
        "New-StreamV1",
    ),
}


def operations(version: str) -> list[Operation]:
    module = import_module(f"sailkit_api.{version}.operations")
    return [module.describe(name) for name in dir(module)]


@pytest.mark.parametrize("sample", SAMPLES.strip().splitlines())
def test_names_of_other_clients(sample: str) -> None:
    function, method, suffix, cmdlet, version = sample.replace("=", sample.split()[0]).split()
    operation = import_module("sailkit_api.v2025.operations").describe(function)
    assert python_method(operation) == f"sailpoint.v2025.{method}"
    assert python_method(operation, 2) == f"sailpoint.{method}{suffix}"
    assert powershell_cmdlet(operation) == cmdlet.replace("*", "V2025")
    assert powershell_cmdlet(operation, 2) == cmdlet.replace("*", "") + version


@pytest.mark.parametrize("function", EXCEPTIONS)
def test_names_that_follow_no_rule(function: str) -> None:
    operation = import_module("sailkit_api.v2025.operations").describe(function)
    names = tuple(name(operation, n) for name in (python_method, powershell_cmdlet) for n in (1, 2))
    assert names == EXCEPTIONS[function]
    assert other_names(operation) == tuple(filter(None, names))


def test_v2024_has_names_of_its_own() -> None:
    operation = import_module("sailkit_api.v2024.operations").describe("list_accounts")
    assert python_method(operation) == "sailpoint.v2024.AccountsApi.list_accounts"
    assert powershell_cmdlet(operation) == "Get-V2024Accounts"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("generation", [1, 2])
def test_every_operation_has_its_own_method_and_a_well_formed_cmdlet(version: str, generation: int) -> None:
    all_operations = operations(version)
    methods = [python_method(operation, generation) for operation in all_operations]  # type: ignore[arg-type]
    named = [method for method in methods if method]
    assert len(named) == len({*named})
    assert len(methods) - len(named) == {("v2025", 1): 25, ("v2024", 1): 0}.get((version, generation), 2)
    for operation in all_operations:
        cmdlet = powershell_cmdlet(operation, generation)  # type: ignore[arg-type]
        assert re.fullmatch(r"[A-Z][a-z]+-\w*", cmdlet) or operation.id.startswith("getPendingTask")
