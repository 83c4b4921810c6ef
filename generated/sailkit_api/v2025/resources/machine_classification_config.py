"""Machine classification config: friendly names of 3 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class MachineClassificationConfig(_Resource[_C]):
    """Machine classification config."""

    delete = _call(lambda: _api.delete_machine_classification_config)
    get = _call(lambda: _api.get_machine_classification_config)
    replace = _call(lambda: _api.set_machine_classification_config)
