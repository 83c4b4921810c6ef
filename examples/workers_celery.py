"""Export of a large list by Celery workers: one task for each part of the list, each into a file of its own.

Address and credentials come from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, and Redis from SAIL_COORDINATOR.
Start workers on any machines that share the folder, then the export:

    celery --app examples.workers_celery worker --concurrency 4
    python -m examples.workers_celery FOLDER

All workers together keep SailPoint's rate limit. If a worker is killed, another one continues its part.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from celery import Celery, group

from sailkit import SailkitError, Tenant

REDIS = os.environ.get("SAIL_COORDINATOR", "redis://127.0.0.1:6379/0")

app = Celery("examples.workers_celery", broker=REDIS, backend=REDIS)
app.conf.update(
    task_acks_late=True,  # a task of a worker that is killed is given to another one
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
)


@app.task(  # type: ignore[untyped-decorator]
    autoretry_for=(SailkitError,), retry_backoff=True, max_retries=5
)
def export_part(part: dict[str, Any], folder: str) -> int:
    """Write the identities of a part to a file, or continue an interrupted export; return their number."""
    with Tenant(coordinator=REDIS) as tenant:
        path = Path(folder) / f"identities-{part['number']}.jsonl"
        return tenant.identities.list().part(part).to_jsonl(path, resume=True)


def main(folder: str, count: int = 8) -> None:
    with Tenant(coordinator=REDIS) as tenant:
        parts = tenant.identities.list().partition(count)
    counts = group(export_part.s(part, folder) for part in parts).apply_async().get(timeout=3600)
    print(f"{sum(counts)} identities in {len(counts)} files")


if __name__ == "__main__":
    main(sys.argv[1])
