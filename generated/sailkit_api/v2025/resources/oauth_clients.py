"""Oauth clients: friendly names of 5 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class OauthClients(_Resource[_C]):
    """Oauth clients."""

    create = _call(lambda: _api.create_oauth_client)
    delete = _call(lambda: _api.delete_oauth_client)
    get = _call(lambda: _api.get_oauth_client)
    list = _pages(lambda: _api.list_oauth_clients)
    update = _call(lambda: _api.patch_oauth_client)
