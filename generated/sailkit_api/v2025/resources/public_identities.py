"""Public identities: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PublicIdentities(_Resource[_C]):
    """Public identities."""

    list = _pages(lambda: _api.get_public_identities)
