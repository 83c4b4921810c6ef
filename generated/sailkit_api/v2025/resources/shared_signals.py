"""Shared signals: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class SharedSignals(_Resource[_C]):
    """Shared signals."""

    create_stream = _call(lambda: _api.create_stream)
    delete_stream = _call(lambda: _api.delete_stream)
    get_config = _call(lambda: _api.get_ssf_configuration)
    get_jwks = _call(lambda: _api.get_jwks_data)
    get_stream = _call(lambda: _api.get_stream)
    get_stream_status = _call(lambda: _api.get_stream_status)
    replace_stream = _call(lambda: _api.set_stream_configuration)
    update_stream = _call(lambda: _api.update_stream_configuration)
    update_stream_status = _call(lambda: _api.update_stream_status)
    verify_stream = _call(lambda: _api.send_stream_verification)
