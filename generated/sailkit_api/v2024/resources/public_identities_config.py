"""Public identities config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class PublicIdentitiesConfig(_Resource[_C]):
    """Public identities config."""

    get = _call(lambda: _api.get_public_identity_config)
    replace = _call(lambda: _api.update_public_identity_config)
