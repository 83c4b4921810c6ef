"""Connector rules: friendly names of 6 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class ConnectorRules(_Resource[_C]):
    """Connector rules."""

    create = _call(lambda: _api.create_connector_rule)
    delete = _call(lambda: _api.delete_connector_rule)
    get = _call(lambda: _api.get_connector_rule)
    list = _pages(lambda: _api.get_connector_rule_list)
    replace = _call(lambda: _api.put_connector_rule)
    validate = _call(lambda: _api.test_connector_rule)
