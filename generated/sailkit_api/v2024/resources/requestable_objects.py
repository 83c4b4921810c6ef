"""Requestable objects: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class RequestableObjects(_Resource[_C]):
    """Requestable objects."""

    list = _pages(lambda: _api.list_requestable_objects)
