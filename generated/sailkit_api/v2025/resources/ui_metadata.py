"""Ui metadata: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class UiMetadata(_Resource[_C]):
    """Ui metadata."""

    get = _call(lambda: _api.get_tenant_ui_metadata)
    replace = _call(lambda: _api.set_tenant_ui_metadata)
