"""Oauth clients: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class OauthClients(_Resource[_C]):
    """Oauth clients."""

    create = _call(lambda: _api.create_oauth_client)
    delete = _call(lambda: _api.delete_oauth_client)
    get = _call(lambda: _api.get_oauth_client)
    list = _pages(lambda: _api.list_oauth_clients)
    update = _call(lambda: _api.patch_oauth_client)
