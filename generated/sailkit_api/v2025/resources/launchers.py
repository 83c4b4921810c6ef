"""Launchers: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Launchers(_Resource[_C]):
    """Launchers."""

    create = _call(lambda: _api.create_launcher)
    delete = _call(lambda: _api.delete_launcher)
    get = _call(lambda: _api.get_launcher)
    list = _pages(lambda: _api.get_launchers)
    replace = _call(lambda: _api.put_launcher)
    start = _call(lambda: _api.start_launcher)
