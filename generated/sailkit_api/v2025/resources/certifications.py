"""Certifications: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Certifications(_Resource[_C]):
    """Certifications."""

    decide = _call(lambda: _api.make_identity_decision)
    get = _call(lambda: _api.get_identity_certification)
    get_task = _call(lambda: _api.get_certification_task)
    list = _pages(lambda: _api.list_identity_certifications)
    list_access_review_items = _pages(lambda: _api.list_identity_access_review_items)
    list_item_permissions = _pages(lambda: _api.get_identity_certification_item_permissions)
    list_pending_tasks = _pages(lambda: _api.get_pending_certification_tasks)
    list_reviewers = _pages(lambda: _api.list_certification_reviewers)
    reassign = _call(lambda: _api.reassign_identity_certifications)
    sign_off = _call(lambda: _api.sign_off_identity_certification)
    start_reassignment = _call(lambda: _api.submit_reassign_certs_async)
