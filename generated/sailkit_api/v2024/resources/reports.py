"""Reports: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class Reports(_Resource[_C]):
    """Reports."""

    cancel = _call(lambda: _api.cancel_report)
    download = _call(lambda: _api.get_report)
    get_result = _call(lambda: _api.get_report_result)
    start = _call(lambda: _api.start_report)
