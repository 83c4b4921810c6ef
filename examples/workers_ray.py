"""Bulk operation on many ids by Ray workers: one task for each part of the ids.

Address and credentials come from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, and Redis from SAIL_COORDINATOR,
in the environment of all workers. `python -m examples.workers_ray ids.txt` disables the accounts of the identities in a
file, one id a line, with workers on this machine; a second argument is the address of a cluster, such as
`ray://head.example:10001`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import ray

from sailkit import Tenant
from sailkit.bulk import BulkResult

PART = 250  # ids


def disable(ids: list[str]) -> BulkResult:
    """Disable the accounts of a part of the identities."""
    with Tenant() as tenant:
        return tenant.bulk.disable_accounts(ids)


def main(path: str, address: str | None = None) -> None:
    ids = Path(path).read_text("utf-8").split()
    ray.init(address, include_dashboard=None if address else False, log_to_driver=False)
    task = ray.remote(disable)
    parts = [task.remote(ids[start : start + PART]) for start in range(0, len(ids), PART)]
    failures = [outcome for result in ray.get(parts) for outcome in result.failed]
    for outcome in failures:
        print(f"{outcome.id}: {outcome.message}")
    print(f"accounts of {len(ids) - len(failures)} of {len(ids)} identities are disabled")


if __name__ == "__main__":
    main(*sys.argv[1:])
