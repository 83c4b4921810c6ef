"""Identities: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Identities(_Resource[_C]):
    """Identities."""

    delete = _call(lambda: _api.delete_identity)
    get = _call(lambda: _api.get_identity)
    get_ownership = _call(lambda: _api.get_identity_ownership_details)
    get_role_assignment = _call(lambda: _api.get_role_assignment)
    invite = _call(lambda: _api.start_identities_invite)
    list = _pages(lambda: _api.list_identities)
    list_entitlements = _pages(lambda: _api.list_entitlements_by_identity)
    list_role_assignments = _pages(lambda: _api.get_role_assignments)
    process = _call(lambda: _api.start_identity_processing)
    reset = _call(lambda: _api.reset_identity)
    send_password_reset = _call(lambda: _api.send_identity_verification_account_token)
    set_lifecycle_state = _call(lambda: _api.set_lifecycle_state)
    synchronize_attributes = _call(lambda: _api.synchronize_attributes_for_identity)
