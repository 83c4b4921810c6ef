"""Managed cluster types: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ManagedClusterTypes(_Resource[_C]):
    """Managed cluster types."""

    create = _call(lambda: _api.create_managed_cluster_type)
    delete = _call(lambda: _api.delete_managed_cluster_type)
    get = _call(lambda: _api.get_managed_cluster_type)
    list = _pages(lambda: _api.get_managed_cluster_types)
    update = _call(lambda: _api.update_managed_cluster_type)
