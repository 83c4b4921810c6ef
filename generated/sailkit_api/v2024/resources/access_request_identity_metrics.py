"""Access request identity metrics: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class AccessRequestIdentityMetrics(_Resource[_C]):
    """Access request identity metrics."""

    get = _call(lambda: _api.get_access_request_identity_metrics)
