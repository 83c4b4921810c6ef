"""Peer group strategies: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import pages as _pages
from .. import operations as _api


class PeerGroupStrategies(_Resource[_C]):
    """Peer group strategies."""

    list_outliers = _pages(lambda: _api.get_peer_group_outliers)
