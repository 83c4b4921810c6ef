"""Access request identity metrics: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class AccessRequestIdentityMetrics(_Resource[_C]):
    """Access request identity metrics."""

    get = _call(lambda: _api.get_access_request_identity_metrics)
