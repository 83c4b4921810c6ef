"""Connectors: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Connectors(_Resource[_C]):
    """Connectors."""

    create = _call(lambda: _api.create_custom_connector)
    delete = _call(lambda: _api.delete_custom_connector)
    get = _call(lambda: _api.get_connector)
    get_correlation_config = _call(lambda: _api.get_connector_correlation_config)
    get_source_config = _call(lambda: _api.get_connector_source_config)
    get_source_template = _call(lambda: _api.get_connector_source_template)
    get_translations = _call(lambda: _api.get_connector_translations)
    list = _pages(lambda: _api.get_connector_list)
    replace_correlation_config = _call(lambda: _api.put_connector_correlation_config)
    replace_source_config = _call(lambda: _api.put_connector_source_config)
    replace_source_template = _call(lambda: _api.put_connector_source_template)
    replace_translations = _call(lambda: _api.put_connector_translations)
    update = _call(lambda: _api.update_connector)
