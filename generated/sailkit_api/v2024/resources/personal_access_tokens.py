"""Personal access tokens: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PersonalAccessTokens(_Resource[_C]):
    """Personal access tokens."""

    create = _call(lambda: _api.create_personal_access_token)
    delete = _call(lambda: _api.delete_personal_access_token)
    list = _pages(lambda: _api.list_personal_access_tokens)
    update = _call(lambda: _api.patch_personal_access_token)
