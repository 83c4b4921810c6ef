"""Public identities: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import pages as _pages
from .. import operations as _api


class PublicIdentities(_Resource[_C]):
    """Public identities."""

    list = _pages(lambda: _api.get_public_identities)
