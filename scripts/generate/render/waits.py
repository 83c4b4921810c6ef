"""Classes whose long-running operation has a status: what `tenant.wait` returns for each of them."""

from __future__ import annotations

from typing import Final

_CLASSES: Final = {
    "get_account_aggregation_status": ["LoadAccountsTask"],
    "get_bulk_update_status_by_id": ["RoleBulkUpdateResponse"],
    "get_certification_task": ["CertificationTask"],
    "get_deploy": ["DeployResponse"],
    "get_non_employee_bulk_upload_status": ["NonEmployeeBulkUploadJob"],
    "get_password_change_status": ["PasswordChangeResponse"],
    "get_report_result": ["TaskResultDetails"],
    "get_role_insights_requests": ["RoleInsightsResponse"],
    "get_role_mining_session_status": ["RoleMiningSessionResponse"],
    "get_role_propagation_status": ["RolePropagationResponse"],
    "get_sod_violation_report_run_status": ["ReportResultReference"],
    "get_sp_config_export_status": ["SpConfigExportJob", "SpConfigExportJobStatus"],
    "get_sp_config_import_status": ["SpConfigImportJobStatus", "SpConfigJob"],
    "get_task_status": [
        *("AccessProfileBulkDeleteResponse", "AccountsAsyncResult", "DeleteSourceResponse", "LifecyclestateDeleted"),
        *("EntitlementSourceResetBaseReferenceDto", "LoadEntitlementTask", "LoadUncorrelatedAccountsTask"),
        *("TaskResultDto", "TaskResultResponse", "TaskResultSimplified", "TaskStatus"),
    ],
    "get_uploaded_configuration": ["BackupResponse"],
    "get_workflow_execution": ["TestWorkflowResponse"],
    "list_access_request_status": ["AccessRequestResponse"],
}
STATUS_OPERATIONS: Final = {name: operation for operation, names in _CLASSES.items() for name in names}
