"""Triggers: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Triggers(_Resource[_C]):
    """Triggers."""

    complete_invocation = _call(lambda: _api.complete_trigger_invocation)
    create_subscription = _call(lambda: _api.create_subscription)
    delete_subscription = _call(lambda: _api.delete_subscription)
    list = _pages(lambda: _api.list_triggers)
    list_invocations = _pages(lambda: _api.list_trigger_invocation_status)
    list_subscriptions = _pages(lambda: _api.list_subscriptions)
    replace_subscription = _call(lambda: _api.update_subscription)
    test = _call(lambda: _api.start_test_trigger_invocation)
    update_subscription = _call(lambda: _api.patch_subscription)
    validate_subscription_filter = _call(lambda: _api.test_subscription_filter)
