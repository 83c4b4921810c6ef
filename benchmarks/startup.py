"""Start-up benchmark: time and memory of imports, as ratios to `import httpx`, of interleaved processes.

    python benchmarks/startup.py [RUNS]

Compare the ratios; the milliseconds depend on the machine. A client is created, and one operation is looked up and
called for its request; nothing is sent.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

CLIENT = "Tenant('acme', client_id='a', client_secret='b')"
PROGRAMS = {
    "python alone": "pass",
    "import httpx, make a client": "import httpx; httpx.Client()",
    "import sailkit": "import sailkit",
    "Tenant, and one operation": f"from sailkit import Tenant; {CLIENT}.identities.list(limit=5)",
    "both versions": f"from sailkit import Tenant; t = {CLIENT}; t.identities.list(); t.v2024.identities.list()",
    "one operation, no client": "from sailkit_api.v2025.operations import get_identity; get_identity('1').http()",
}
MEASURE = "; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def run(program: str) -> tuple[float, int]:
    """Seconds and peak KiB of a process."""
    began = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program + MEASURE], capture_output=True, text=True, check=True)
    return time.perf_counter() - began, int(done.stdout)


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    measurements: dict[str, list[tuple[float, int]]] = {name: [] for name in PROGRAMS}
    for name in [*PROGRAMS] * (runs + 1):
        measurements[name].append(run(PROGRAMS[name]))
    base = statistics.median(seconds for seconds, _ in measurements["import httpx, make a client"][1:])
    memory = statistics.median(peak for _, peak in measurements["import httpx, make a client"][1:])
    print(f"{'':30}{'ms':>8}{'x httpx':>10}{'MiB':>8}{'more':>8}")
    for name, measured in measurements.items():
        seconds = statistics.median(s for s, _ in measured[1:])
        peak = statistics.median(p for _, p in measured[1:])
        print(f"{name:30}{seconds * 1000:8.0f}{seconds / base:10.2f}{peak / 1024:8.1f}{(peak - memory) / 1024:8.1f}")


if __name__ == "__main__":
    main()
