"""Peer group strategies: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PeerGroupStrategies(_Resource[_C]):
    """Peer group strategies."""

    list_outliers = _pages(lambda: _api.get_peer_group_outliers)
