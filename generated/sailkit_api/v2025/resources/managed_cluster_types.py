"""Managed cluster types: friendly names of 5 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class ManagedClusterTypes(_Resource[_C]):
    """Managed cluster types."""

    create = _call(lambda: _api.create_managed_cluster_type)
    delete = _call(lambda: _api.delete_managed_cluster_type)
    get = _call(lambda: _api.get_managed_cluster_type)
    list = _pages(lambda: _api.get_managed_cluster_types)
    update = _call(lambda: _api.update_managed_cluster_type)
