"""Identity profiles: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class IdentityProfiles(_Resource[_C]):
    """Identity profiles."""

    bulk_delete = _call(lambda: _api.delete_identity_profiles)
    create = _call(lambda: _api.create_identity_profile)
    delete = _call(lambda: _api.delete_identity_profile)
    export = _pages(lambda: _api.export_identity_profiles)
    generate_preview = _call(lambda: _api.generate_identity_preview)
    get = _call(lambda: _api.get_identity_profile)
    get_default_attribute_config = _call(lambda: _api.get_default_identity_attribute_config)
    import_profiles = _call(lambda: _api.import_identity_profiles)
    list = _pages(lambda: _api.list_identity_profiles)
    process_identities = _call(lambda: _api.sync_identity_profile)
    update = _call(lambda: _api.update_identity_profile)
