"""Certification summaries: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class CertificationSummaries(_Resource[_C]):
    """Certification summaries."""

    get_decision_summary = _call(lambda: _api.get_identity_decision_summary)
    get_identity_summary = _call(lambda: _api.get_identity_summary)
    list_access_summaries = _pages(lambda: _api.get_identity_access_summaries)
    list_identity_summaries = _pages(lambda: _api.get_identity_summaries)
