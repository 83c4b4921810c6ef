"""Waits of commands for work of the tenant, with progress; what is interrupted continues there."""

from __future__ import annotations

from typing import Any

from sailkit import WaitTimeoutError
from sailkit.polling import store_wait
from sailkit_core.codec import properties_of

from .context import Context

__all__ = ["wait_for"]


def wait_for(context: Context, result: Any, text: str, timeout: float, again: str = "") -> Any:
    """Wait for a long-running operation, and return its final status.

    Args:
        context: the global options.
        result: the result of the operation that started it, or a stored wait.
        text: what is done, for the progress.
        timeout: seconds.
        again: the command that takes up an interrupted wait; "" if there is none.

    Raises:
        TaskFailedError, WaitTimeoutError: see `Tenant.wait`.
    """
    ids = ", ".join((result if isinstance(result, dict) else store_wait(result))["ids"])
    note = f"it continues at the tenant with the id {ids}" + (f"; `{again}` takes it up" if again else "")
    with context.progress(text) as progress:

        def show(status: Any) -> None:
            properties = properties_of(status)
            state = properties.get("completionStatus") or properties.get("status") or properties.get("progress")
            progress.update(text=f"{text} ({str(state).lower()})" if state else text)

        try:
            return context.tenant().wait(result, timeout=timeout, progress=show)
        except (KeyboardInterrupt, WaitTimeoutError) as error:
            error.add_note(note)
            raise
