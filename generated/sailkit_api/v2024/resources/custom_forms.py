"""Custom forms: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class CustomForms(_Resource[_C]):
    """Custom forms."""

    create_definition = _call(lambda: _api.create_form_definition)
    create_instance = _call(lambda: _api.create_form_instance)
    delete_definition = _call(lambda: _api.delete_form_definition)
    download_definition_file = _call(lambda: _api.get_file_from_s3)
    download_instance_file = _call(lambda: _api.get_form_instance_file)
    export_definitions = _pages(lambda: _api.export_form_definitions_by_tenant)
    generate_dynamic_schema = _call(lambda: _api.create_form_definition_dynamic_schema)
    get_definition = _call(lambda: _api.get_form_definition_by_key)
    get_instance = _call(lambda: _api.get_form_instance_by_key)
    import_definitions = _call(lambda: _api.import_form_definitions)
    list_definitions = _pages(lambda: _api.search_form_definitions_by_tenant)
    list_element_data = _pages(lambda: _api.search_form_element_data_by_element_id)
    list_instances = _pages(lambda: _api.search_form_instances_by_tenant)
    list_predefined_select_options = _pages(lambda: _api.search_pre_defined_select_options)
    preview_data_source = _call(lambda: _api.show_preview_data_source)
    update_definition = _call(lambda: _api.patch_form_definition)
    update_instance = _call(lambda: _api.patch_form_instance)
    upload_definition_file = _call(lambda: _api.create_form_definition_file_request)
