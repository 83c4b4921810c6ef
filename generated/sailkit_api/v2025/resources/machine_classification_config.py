"""Machine classification config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class MachineClassificationConfig(_Resource[_C]):
    """Machine classification config."""

    delete = _call(lambda: _api.delete_machine_classification_config)
    get = _call(lambda: _api.get_machine_classification_config)
    replace = _call(lambda: _api.set_machine_classification_config)
