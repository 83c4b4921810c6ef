"""Python client for SailPoint Identity Security Cloud, API v2024 and v2025, sync and async.

    from sailkit import Tenant

    with Tenant("acme", client_id="...", client_secret="...") as tenant:
        for identity in tenant.identities.list(filters='name sw "A"'):
            print(identity.name)

Importing this package loads no other module; the module of a name is loaded when the name is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sailkit_core.codec import to_json as to_json

    from .bulk import BulkError as BulkError
    from .bulk import BulkResult as BulkResult
    from .bulk import Outcome as Outcome
    from .client import AsyncTenant as AsyncTenant
    from .client import Tenant as Tenant
    from .config import Config as Config
    from .coordination import Coordinator as Coordinator
    from .errors import *  # noqa: F403 - type checkers see each name of the table below
    from .experimental import ExperimentalError as ExperimentalError
    from .experimental import ExperimentalWarning as ExperimentalWarning
    from .files import File as File
    from .files import file as file
    from .filters import F as F
    from .filters import Filter as Filter
    from .filters import FilterWarning as FilterWarning
    from .filters import Sorter as Sorter
    from .filters import ago as ago
    from .filters import raw as raw
    from .filters import sort_by as sort_by
    from .pagination import AsyncPager as AsyncPager
    from .pagination import Pager as Pager
    from .pagination import Part as Part
    from .pagination import Position as Position
    from .patch import Patch as Patch
    from .polling import TaskFailedError as TaskFailedError
    from .polling import WaitTimeoutError as WaitTimeoutError
    from .response import Response as Response
    from .retry import RetryPolicy as RetryPolicy
    from .tables import rows as rows

__version__ = "0.1.0"

_MODULES = {
    "sailkit.bulk": "BulkError BulkResult Outcome",
    "sailkit.client": "AsyncTenant Tenant",
    "sailkit.config": "Config",
    "sailkit.coordination": "Coordinator",
    "sailkit.errors": (
        "ApiError AuthenticationError BadRequestError ClosedError ConfigurationError ConflictError DeadlineError "
        "DeprecatedWarning ErrorDetails EventLoopError ForbiddenError NoResponseError NotFoundError RateLimitError "
        "ReadOnlyError RequestError SailkitError ServerError UnauthorizedError UnreadableResponseError"
    ),
    "sailkit.experimental": "ExperimentalError ExperimentalWarning",
    "sailkit.files": "File file",
    "sailkit.filters": "F Filter FilterWarning Sorter ago raw sort_by",
    "sailkit.pagination": "AsyncPager Pager Part Position",
    "sailkit.patch": "Patch",
    "sailkit.polling": "TaskFailedError WaitTimeoutError",
    "sailkit.response": "Response",
    "sailkit.retry": "RetryPolicy",
    "sailkit.tables": "rows",
    "sailkit_core.codec": "to_json",
}
_HOME = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [*sorted(_HOME), "__version__"]


if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
