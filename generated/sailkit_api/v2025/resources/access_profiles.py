"""Access profiles: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccessProfiles(_Resource[_C]):
    """Access profiles."""

    bulk_delete = _call(lambda: _api.delete_access_profiles_in_bulk)
    bulk_update_requestable = _call(lambda: _api.update_access_profiles_in_bulk)
    create = _call(lambda: _api.create_access_profile)
    delete = _call(lambda: _api.delete_access_profile)
    get = _call(lambda: _api.get_access_profile)
    list = _pages(lambda: _api.list_access_profiles)
    list_entitlements = _pages(lambda: _api.get_access_profile_entitlements)
    update = _call(lambda: _api.patch_access_profile)
