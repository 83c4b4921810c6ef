"""Connector rules: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ConnectorRules(_Resource[_C]):
    """Connector rules."""

    create = _call(lambda: _api.create_connector_rule)
    delete = _call(lambda: _api.delete_connector_rule)
    get = _call(lambda: _api.get_connector_rule)
    list = _pages(lambda: _api.get_connector_rule_list)
    replace = _call(lambda: _api.put_connector_rule)
    validate = _call(lambda: _api.test_connector_rule)
