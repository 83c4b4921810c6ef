"""Table of a large list by Dask workers: one task for each part of the list.

Address and credentials come from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, and Redis from SAIL_COORDINATOR,
in the environment of all workers. `python -m examples.workers_dask` starts four workers on this machine;
`python -m examples.workers_dask tcp://scheduler.example:8786` uses those of a cluster.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

from distributed import Client

from sailkit import Tenant


def count_departments(part: dict[str, Any]) -> Counter[str]:
    """Count the identities of a part by department."""
    with Tenant() as tenant:
        identities = tenant.identities.list().part(part)
        return Counter(str((identity.attributes or {}).get("department")) for identity in identities)


def main(scheduler: str | None = None, count: int = 8) -> None:
    with Tenant() as tenant:
        parts = [dict(part) for part in tenant.identities.list().partition(count)]
    options = {"address": scheduler} if scheduler else {"n_workers": 4, "threads_per_worker": 1}
    with Client(**options, dashboard_address=None) as client:  # type: ignore[no-untyped-call]
        counts = client.gather(client.map(count_departments, parts, pure=False))
    for department, number in sum(counts, Counter[str]()).most_common():
        print(f"{number:8} {department}")


if __name__ == "__main__":
    main(next(iter(sys.argv[1:]), None))
