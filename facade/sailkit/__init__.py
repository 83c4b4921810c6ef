"""Python client for SailPoint Identity Security Cloud, API v2024 and v2025, sync and async.

    from sailkit import Tenant

    with Tenant("acme", client_id="...", client_secret="...") as tenant:
        for identity in tenant.identities.list(filters='name sw "A"'):
            print(identity.name)

Importing this package loads nothing; each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sailkit._engine.call_state import Response as Response
    from sailkit_core.request import UNSET as UNSET
    from sailkit_core.request import File as File

    from .bulk import BulkError as BulkError
    from .bulk import BulkResult as BulkResult
    from .bulk import Outcome as Outcome
    from .client import AsyncTenant as AsyncTenant
    from .client import Tenant as Tenant
    from .config import Config as Config
    from .errors import ApiError as ApiError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import DeprecatedWarning as DeprecatedWarning
    from .errors import ExperimentalError as ExperimentalError
    from .errors import ExperimentalWarning as ExperimentalWarning
    from .errors import ForbiddenError as ForbiddenError
    from .errors import NoAnswerError as NoAnswerError
    from .errors import NotFoundError as NotFoundError
    from .errors import RateLimitError as RateLimitError
    from .errors import SailkitError as SailkitError
    from .errors import ServerError as ServerError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnreadableAnswerError as UnreadableAnswerError
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
    from .pagination import Position as Position
    from .patch import Patch as Patch
    from .polling import TaskFailedError as TaskFailedError
    from .polling import WaitTimeoutError as WaitTimeoutError
    from .retry import Retry as Retry

__version__ = "0.1.0"

_MODULES = {
    "sailkit_core.request": ("UNSET", "File"),
    "sailkit.bulk": ("BulkError", "BulkResult", "Outcome"),
    "sailkit.config": ("Config",),
    "sailkit.errors": (
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "DeprecatedWarning",
        "ExperimentalError",
        "ExperimentalWarning",
        "ForbiddenError",
        "NoAnswerError",
        "NotFoundError",
        "RateLimitError",
        "SailkitError",
        "ServerError",
        "UnauthorizedError",
        "UnreadableAnswerError",
    ),
    "sailkit._engine.call_state": ("Response",),
    "sailkit.files": ("file",),
    "sailkit.retry": ("Retry",),
    "sailkit.filters": ("F", "Filter", "FilterWarning", "Sorter", "ago", "raw", "sort_by"),
    "sailkit.pagination": ("AsyncPager", "Pager", "Position"),
    "sailkit.patch": ("Patch",),
    "sailkit.client": ("AsyncTenant", "Tenant"),
    "sailkit.polling": ("TaskFailedError", "WaitTimeoutError"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [*sorted(_HOME), "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
