"""Waits of commands for work of the tenant, with progress; what is interrupted continues there."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from sailkit import TaskFailedError
from sailkit.polling import StoredWait, store_wait
from sailkit_core.codec import properties_of
from sailkit_core.model import Model

from .context import Context

__all__ = ["continues", "wait_for"]


@contextlib.contextmanager
def continues(wait: Model | StoredWait, again: str = "") -> Iterator[None]:
    """Have whatever ends a block early say that the work of the tenant goes on.

    Args:
        wait: the result of the operation that started it, or a stored wait.
        again: the command that takes it up; "" if there is none.
    """
    ids = ", ".join((wait if isinstance(wait, dict) else store_wait(wait))["ids"])
    try:
        yield
    except TaskFailedError:
        raise
    except BaseException as error:
        error.add_note(f"it continues at the tenant with the id {ids}" + (f"; `{again}` takes it up" if again else ""))
        raise


def wait_for(context: Context, wait: Model | StoredWait, text: str, timeout: float) -> Any:
    """Wait for a long-running operation, and return its final status.

    Args:
        context: the global options.
        wait: the result of the operation that started it, or a stored wait.
        text: what is done, for the progress.
        timeout: seconds.

    Raises:
        TaskFailedError, WaitTimeoutError: see `Tenant.wait`.
    """
    with context.progress(text) as progress:

        def show(status: Any) -> None:
            properties = properties_of(status)
            state = properties.get("completionStatus") or properties.get("status") or properties.get("progress")
            progress.update(text=f"{text} ({str(state).lower()})" if state else text)

        return context.tenant().wait(wait, timeout=timeout, progress=show)
