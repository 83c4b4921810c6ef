"""Sod policies: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SodPolicies(_Resource[_C]):
    """Sod policies."""

    create = _call(lambda: _api.create_sod_policy)
    delete = _call(lambda: _api.delete_sod_policy)
    delete_schedule = _call(lambda: _api.delete_sod_policy_schedule)
    download_custom_violation_report = _call(lambda: _api.get_custom_violation_report)
    download_violation_report = _call(lambda: _api.get_default_violation_report)
    evaluate = _call(lambda: _api.start_evaluate_sod_policy)
    get = _call(lambda: _api.get_sod_policy)
    get_combined_report_status = _call(lambda: _api.get_sod_all_report_run_status)
    get_schedule = _call(lambda: _api.get_sod_policy_schedule)
    get_violation_report_status_by_policy = _call(lambda: _api.get_sod_violation_report_status)
    get_violation_report_status_by_result = _call(lambda: _api.get_sod_violation_report_run_status)
    list = _pages(lambda: _api.list_sod_policies)
    replace = _call(lambda: _api.put_sod_policy)
    replace_schedule = _call(lambda: _api.put_policy_schedule)
    start_combined_report = _call(lambda: _api.start_sod_all_policies_for_org)
    start_violation_report = _call(lambda: _api.start_sod_policy)
    update = _call(lambda: _api.patch_sod_policy)
