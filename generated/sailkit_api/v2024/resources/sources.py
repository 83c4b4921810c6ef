"""Sources: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Sources(_Resource[_C]):
    """Sources."""

    aggregate_accounts = _call(lambda: _api.import_accounts)
    aggregate_entitlements = _call(lambda: _api.import_entitlements)
    bulk_update_provisioning_policies = _call(lambda: _api.update_provisioning_policies_in_bulk)
    create = _call(lambda: _api.create_source)
    create_provisioning_policy = _call(lambda: _api.create_provisioning_policy)
    create_schedule = _call(lambda: _api.create_source_schedule)
    create_schema = _call(lambda: _api.create_source_schema)
    delete = _call(lambda: _api.delete_source)
    delete_native_change_detection_config = _call(lambda: _api.delete_native_change_detection_config)
    delete_provisioning_policy = _call(lambda: _api.delete_provisioning_policy)
    delete_schedule = _call(lambda: _api.delete_source_schedule)
    delete_schema = _call(lambda: _api.delete_source_schema)
    download_accounts_schema_template = _call(lambda: _api.get_accounts_schema)
    download_entitlements_schema_template = _call(lambda: _api.get_entitlements_schema)
    get = _call(lambda: _api.get_source)
    get_attribute_sync_config = _call(lambda: _api.get_source_attr_sync_config)
    get_connections = _call(lambda: _api.get_source_connections)
    get_connector_config = _call(lambda: _api.get_source_config)
    get_correlation_config = _call(lambda: _api.get_correlation_config)
    get_entitlement_request_config = _call(lambda: _api.get_source_entitlement_request_config)
    get_health = _call(lambda: _api.get_source_health)
    get_native_change_detection_config = _call(lambda: _api.get_native_change_detection_config)
    get_provisioning_policy = _call(lambda: _api.get_provisioning_policy)
    get_schedule = _call(lambda: _api.get_source_schedule)
    get_schema = _call(lambda: _api.get_source_schema)
    list = _pages(lambda: _api.list_sources)
    list_provisioning_policies = _pages(lambda: _api.list_provisioning_policies)
    list_schedules = _pages(lambda: _api.get_source_schedules)
    list_schemas = _pages(lambda: _api.get_source_schemas)
    load_uncorrelated_accounts = _call(lambda: _api.import_uncorrelated_accounts)
    peek_resource_objects = _call(lambda: _api.search_resource_objects)
    ping_cluster = _call(lambda: _api.ping_cluster)
    remove_all_accounts = _call(lambda: _api.delete_accounts_async)
    replace = _call(lambda: _api.put_source)
    replace_attribute_sync_config = _call(lambda: _api.put_source_attr_sync_config)
    replace_correlation_config = _call(lambda: _api.put_correlation_config)
    replace_entitlement_request_config = _call(lambda: _api.update_source_entitlement_request_config)
    replace_native_change_detection_config = _call(lambda: _api.put_native_change_detection_config)
    replace_provisioning_policy = _call(lambda: _api.put_provisioning_policy)
    replace_schema = _call(lambda: _api.put_source_schema)
    synchronize_attributes = _call(lambda: _api.sync_attributes_for_source)
    test_configuration = _call(lambda: _api.test_source_configuration)
    test_connection = _call(lambda: _api.test_source_connection)
    update = _call(lambda: _api.update_source)
    update_password_policies = _call(lambda: _api.update_password_policy_holders)
    update_provisioning_policy = _call(lambda: _api.update_provisioning_policy)
    update_schedule = _call(lambda: _api.update_source_schedule)
    update_schema = _call(lambda: _api.update_source_schema)
    upload_accounts_schema_template = _call(lambda: _api.import_accounts_schema)
    upload_connector_file = _call(lambda: _api.import_connector_file)
    upload_entitlements_schema_template = _call(lambda: _api.import_entitlements_schema)
