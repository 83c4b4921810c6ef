"""Sod violations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class SodViolations(_Resource[_C]):
    """Sod violations."""

    check = _call(lambda: _api.start_violation_check)
    predict = _call(lambda: _api.start_predict_sod_violations)
