"""Managed clients: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ManagedClients(_Resource[_C]):
    """Managed clients."""

    create = _call(lambda: _api.create_managed_client)
    delete = _call(lambda: _api.delete_managed_client)
    get = _call(lambda: _api.get_managed_client)
    get_status = _call(lambda: _api.get_managed_client_status)
    list = _pages(lambda: _api.get_managed_clients)
    update = _call(lambda: _api.update_managed_client)
