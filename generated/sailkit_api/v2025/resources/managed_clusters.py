"""Managed clusters: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ManagedClusters(_Resource[_C]):
    """Managed clusters."""

    create = _call(lambda: _api.create_managed_cluster)
    delete = _call(lambda: _api.delete_managed_cluster)
    get = _call(lambda: _api.get_managed_cluster)
    get_log_config = _call(lambda: _api.get_client_log_configuration)
    list = _pages(lambda: _api.get_managed_clusters)
    replace_log_config = _call(lambda: _api.put_client_log_configuration)
    update = _call(lambda: _api.update_managed_cluster)
    upgrade = _call(lambda: _api.update)
