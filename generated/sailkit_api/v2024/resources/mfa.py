"""Mfa: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Mfa(_Resource[_C]):
    """Mfa."""

    get_duo_config = _call(lambda: _api.get_mfa_duo_config)
    get_okta_config = _call(lambda: _api.get_mfa_okta_config)
    list_kba_questions = _pages(lambda: _api.get_mfa_kba_config)
    replace_duo_config = _call(lambda: _api.set_mfa_duo_config)
    replace_okta_config = _call(lambda: _api.set_mfa_okta_config)
    set_kba_answers = _call(lambda: _api.set_mfakba_config)
    test = _call(lambda: _api.test_mfa_config)
