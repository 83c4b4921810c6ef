"""Multi host integrations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class MultiHostIntegrations(_Resource[_C]):
    """Multi host integrations."""

    create = _call(lambda: _api.create_multi_host_integration)
    create_sources = _call(lambda: _api.create_sources_within_multi_host)
    delete = _call(lambda: _api.delete_multi_host)
    get = _call(lambda: _api.get_multi_host_integrations)
    list = _pages(lambda: _api.get_multi_host_integrations_list)
    list_account_aggregation_groups = _pages(lambda: _api.get_acct_aggregation_groups)
    list_entitlement_aggregation_groups = _pages(lambda: _api.get_entitlement_aggregation_groups)
    list_source_creation_errors = _pages(lambda: _api.get_multi_host_source_creation_errors)
    list_sources = _pages(lambda: _api.get_sources_within_multi_host)
    list_types = _pages(lambda: _api.get_multihost_integration_types)
    test_connection = _call(lambda: _api.test_connection_multi_host_sources)
    test_source_connection = _call(lambda: _api.test_source_connection_multihost)
    update = _call(lambda: _api.update_multi_host_sources)
