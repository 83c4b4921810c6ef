"""Requestable objects: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import pages as _pages
from .. import operations as _api


class RequestableObjects(_Resource[_C]):
    """Requestable objects."""

    list = _pages(lambda: _api.list_requestable_objects)
