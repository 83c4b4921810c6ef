"""Non employees: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class NonEmployees(_Resource[_C]):
    """Non employees."""

    approve_request = _call(lambda: _api.approve_non_employee_request)
    bulk_delete_records = _call(lambda: _api.delete_non_employee_records_in_bulk)
    bulk_upload_records = _call(lambda: _api.import_non_employee_records_in_bulk)
    create_record = _call(lambda: _api.create_non_employee_record)
    create_request = _call(lambda: _api.create_non_employee_request)
    create_schema_attribute = _call(lambda: _api.create_non_employee_source_schema_attributes)
    create_source = _call(lambda: _api.create_non_employee_source)
    delete_all_schema_attributes = _call(lambda: _api.delete_non_employee_source_schema_attributes)
    delete_record = _call(lambda: _api.delete_non_employee_record)
    delete_request = _call(lambda: _api.delete_non_employee_request)
    delete_schema_attribute = _call(lambda: _api.delete_non_employee_schema_attribute)
    delete_source = _call(lambda: _api.delete_non_employee_source)
    export_records = _call(lambda: _api.export_non_employee_records)
    export_schema_template = _call(lambda: _api.export_non_employee_source_schema_template)
    get_approval = _call(lambda: _api.get_non_employee_approval)
    get_approval_summary = _call(lambda: _api.get_non_employee_approval_summary)
    get_bulk_upload_status = _call(lambda: _api.get_non_employee_bulk_upload_status)
    get_record = _call(lambda: _api.get_non_employee_record)
    get_request = _call(lambda: _api.get_non_employee_request)
    get_request_summary = _call(lambda: _api.get_non_employee_request_summary)
    get_schema_attribute = _call(lambda: _api.get_non_employee_schema_attribute)
    get_source = _call(lambda: _api.get_non_employee_source)
    list_approvals = _pages(lambda: _api.list_non_employee_approvals)
    list_records = _pages(lambda: _api.list_non_employee_records)
    list_requests = _pages(lambda: _api.list_non_employee_requests)
    list_schema_attributes = _pages(lambda: _api.get_non_employee_source_schema_attributes)
    list_sources = _pages(lambda: _api.list_non_employee_sources)
    reject_request = _call(lambda: _api.reject_non_employee_request)
    replace_record = _call(lambda: _api.update_non_employee_record)
    update_record = _call(lambda: _api.patch_non_employee_record)
    update_schema_attribute = _call(lambda: _api.patch_non_employee_schema_attribute)
    update_source = _call(lambda: _api.patch_non_employee_source)
