"""Public identities config: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class PublicIdentitiesConfig(_Resource[_C]):
    """Public identities config."""

    get = _call(lambda: _api.get_public_identity_config)
    replace = _call(lambda: _api.update_public_identity_config)
