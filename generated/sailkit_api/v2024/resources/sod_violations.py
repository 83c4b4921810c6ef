"""Sod violations: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class SodViolations(_Resource[_C]):
    """Sod violations."""

    check = _call(lambda: _api.start_violation_check)
    predict = _call(lambda: _api.start_predict_sod_violations)
