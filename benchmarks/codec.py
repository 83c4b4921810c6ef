"""Codec benchmark: decoding and encoding of 250 identities, as ratios to `json`: `python benchmarks/codec.py`.

Requires sailkit. Prints ratios of medians over interleaved runs in one process, which can be compared between machines.
If orjson is installed, it is used, and measured alone too.
"""

import json
import statistics
import time
from collections.abc import Callable
from random import Random
from typing import Any

from sailkit_core import json_text
from sailkit_core.codec import decode, encode

KIND, PACKAGE = ["Identity"], "sailkit_api.v2025.models"
ATTRIBUTES = [
    "displayName",
    "firstname",
    "lastname",
    "uid",
    "department",
    "location",
    "jobTitle",
    "costCenter",
    "startDate",
    "city",
    "country",
    "phone",
    "employeeNumber",
    "cloudLifecycleState",
    "company",
    "division",
    "userType",
    "building",
]


def identity(number: int, random: Random) -> dict[str, Any]:
    """A plausible identity: all 13 declared properties, some with objects."""

    def key(length: int = 32) -> str:
        return f"{random.getrandbits(128):032x}"[:length]

    def moment() -> str:
        day, hour, minute, second = (random.randint(1, 28), *(random.randint(0, 23) for _ in range(3)))
        return (
            f"2025-{random.randint(1, 12):02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{random.randint(1, 999):03}Z"
        )

    return {
        "id": key(),
        "name": f"User {number} {key(6)}",
        "created": moment(),
        "modified": moment(),
        "alias": f"u{number}",
        "emailAddress": f"user{number}@example.com",
        "processingState": None,
        "identityStatus": "ACTIVE",
        "managerRef": {"type": "IDENTITY", "id": key(), "name": f"Boss {key(5)}"},
        "isManager": False,
        "lastRefresh": moment(),
        "attributes": {name: key(random.randint(4, 30)) for name in ATTRIBUTES},
        "lifecycleState": {"stateName": "active", "manuallyUpdated": False},
    }


def pages(random: Random) -> dict[str, list[dict[str, Any]]]:
    """The same page as documented, with three properties missing, with two unknown ones."""
    exact = [identity(number, random) for number in range(250)]
    missing = [{name: item[name] for name in random.sample(list(item), 10)} for item in exact]
    added = [{**item, f"new{random.randint(0, 5)}": "a value", f"other{random.randint(0, 5)}": 1} for item in exact]
    return {"as documented": exact, "three missing": missing, "two unknown": added}


def medians(*functions: Callable[[], Any], runs: int = 41) -> list[float]:
    """The median seconds of some functions, in interleaved runs."""
    durations: list[list[float]] = [[] for _ in functions]
    for _ in range(runs):
        for times, function in zip(durations, functions, strict=True):
            start = time.perf_counter()
            function()
            times.append(time.perf_counter() - start)
    return [statistics.median(times) for times in durations]


def compare(name: str, page: list[dict[str, Any]]) -> None:
    text = json.dumps(page).encode()
    objects = decode(KIND, json.loads(text), PACKAGE)
    loads, fast, with_json, with_fast, dumps, written = medians(
        lambda: json.loads(text),
        lambda: json_text.loads(text),
        lambda: decode(KIND, json.loads(text), PACKAGE),
        lambda: decode(KIND, json_text.loads(text), PACKAGE),
        lambda: json.dumps(page),
        lambda: encode(objects),
    )
    print(f"{name}, {len(text) / 1000:.0f} kB")
    print(f"  json.loads {loads * 1000:.2f} ms = 1; ours {fast / loads:.2f}")
    print(f"  with objects: on json.loads {with_json / loads:.2f}, on ours {with_fast / loads:.2f}")
    print(f"  json.dumps {dumps * 1000:.2f} ms = 1; encode of objects {written / dumps:.2f}")


if __name__ == "__main__":
    print("with orjson" if json_text._orjson() else "without orjson")
    for name, page in pages(Random(1)).items():
        compare(name, page)
