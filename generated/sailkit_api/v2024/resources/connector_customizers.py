"""Connector customizers: friendly names of 6 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class ConnectorCustomizers(_Resource[_C]):
    """Connector customizers."""

    create = _call(lambda: _api.create_connector_customizer)
    create_version = _call(lambda: _api.create_connector_customizer_version)
    delete = _call(lambda: _api.delete_connector_customizer)
    get = _call(lambda: _api.get_connector_customizer)
    list = _pages(lambda: _api.list_connector_customizers)
    replace = _call(lambda: _api.put_connector_customizer)
