"""Parameter storage: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ParameterStorage(_Resource[_C]):
    """Parameter storage."""

    create = _call(lambda: _api.create_parameter)
    delete = _call(lambda: _api.delete_parameter)
    get = _call(lambda: _api.get_parameter)
    get_attestation_document = _call(lambda: _api.get_attestation_document)
    get_specification = _call(lambda: _api.get_parameter_storage_specification)
    list = _pages(lambda: _api.search_parameters)
    list_references = _pages(lambda: _api.get_parameter_references)
    update = _call(lambda: _api.update_parameter)
