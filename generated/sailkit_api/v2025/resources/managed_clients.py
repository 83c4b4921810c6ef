"""Managed clients: friendly names of 7 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class ManagedClients(_Resource[_C]):
    """Managed clients."""

    create = _call(lambda: _api.create_managed_client)
    delete = _call(lambda: _api.delete_managed_client)
    get = _call(lambda: _api.get_managed_client)
    get_health_indicators = _call(lambda: _api.get_managed_client_health_indicators)
    get_status = _call(lambda: _api.get_managed_client_status)
    list = _pages(lambda: _api.get_managed_clients)
    update = _call(lambda: _api.update_managed_client)
