"""Connector customizers: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ConnectorCustomizers(_Resource[_C]):
    """Connector customizers."""

    create = _call(lambda: _api.create_connector_customizer)
    create_version = _call(lambda: _api.create_connector_customizer_version)
    delete = _call(lambda: _api.delete_connector_customizer)
    get = _call(lambda: _api.get_connector_customizer)
    list = _pages(lambda: _api.list_connector_customizers)
    replace = _call(lambda: _api.put_connector_customizer)
