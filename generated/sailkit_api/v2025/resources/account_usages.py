"""Account usages: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccountUsages(_Resource[_C]):
    """Account usages."""

    list = _pages(lambda: _api.get_usages_by_account_id)
