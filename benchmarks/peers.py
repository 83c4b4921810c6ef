"""Programs that do the same with each client, run in an environment that has this client: `peers.py PEER QUESTION URL`.

They print their result as JSON: seconds, and growth of memory in MiB where it matters. This file imports nothing but
the standard library at its top, because it is run without this project as well.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

PAGE = 250
CALLS = 300


class Httpx:
    """Plain httpx with the standard library's JSON."""

    def __init__(self, url: str) -> None:
        import httpx

        self.loads: Callable[[bytes], Any] = json.loads
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        token = httpx.post(f"{url}/oauth/token", data=form).json()["access_token"]
        self._client = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"})

    def get(self) -> Any:
        return self.loads(self._client.get("/v2025/identities/1").content)

    def list(self) -> Iterator[Any]:
        offset = 0
        while True:
            page = self.loads(self._client.get("/v2025/identities", params={"limit": PAGE, "offset": offset}).content)
            yield from page
            if len(page) < PAGE:
                return
            offset += PAGE

    def decode(self, content: bytes) -> Any:
        return self.loads(content)


class Orjson(Httpx):
    """Plain httpx with orjson."""

    def __init__(self, url: str) -> None:
        import orjson

        super().__init__(url)
        self.loads = orjson.loads


class Msgspec(Httpx):
    """Plain httpx with msgspec and typed objects, which are strict: the limit of what is possible."""

    def __init__(self, url: str) -> None:
        import msgspec

        super().__init__(url)
        names = ("id", "name", "created", "modified", "alias", "emailAddress", "processingState", "identityStatus")
        fields: list[Any] = [(name, str | None, None) for name in names]
        fields += [("isManager", bool | None, None), ("lastRefresh", str | None, None)]
        fields += [(name, dict[str, Any] | None, None) for name in ("managerRef", "attributes", "lifecycleState")]
        identity = msgspec.defstruct("Identity", fields)
        one, many = msgspec.json.Decoder(identity), msgspec.json.Decoder(list[identity])  # type: ignore[valid-type]
        self.loads = lambda content: (many if content[:1] == b"[" else one).decode(content)


class Sailkit:
    """sailkit, with the settings that the question asks for."""

    def __init__(self, url: str, **options: Any) -> None:
        from sailkit import Tenant

        self._concurrency = options.pop("concurrency", 1)
        self._tenant = Tenant(base_url=url, client_id="a", client_secret="b", **{"rate_limit": None, **options})

    def get(self) -> Any:
        return self._tenant.identities.get("1")

    def list(self) -> Iterator[Any]:
        return iter(self._tenant.identities.list().with_options(concurrency=self._concurrency))

    def decode(self, content: bytes) -> Any:
        from sailkit_core.codec import decode
        from sailkit_core.json_text import loads

        return decode(["Identity"], loads(content), "sailkit_api.v2025.models")


class SailkitAtLimit(Sailkit):
    """sailkit with its own rate limiter, and as many pages at a time as needed."""

    def __init__(self, url: str) -> None:
        super().__init__(url, rate_limit=(100, 10.0), concurrency="auto")


class Sdk1:
    """The official SDK 1.x."""

    def __init__(self, url: str) -> None:
        from sailpoint.configuration import Configuration, ConfigurationParams
        from sailpoint.paginator import Paginator
        from sailpoint.v2025.api.identities_api import IdentitiesApi
        from sailpoint.v2025.api_client import ApiClient

        settings = ConfigurationParams()
        settings.base_url, settings.client_id, settings.client_secret = url, "a", "b"
        configuration = Configuration(settings)
        configuration.suppress_experimental_warnings = True
        self._paginate = Paginator.paginate
        self._api = IdentitiesApi(ApiClient(configuration))

    def get(self) -> Any:
        return self._api.get_identity("1")

    def list(self) -> Iterator[Any]:
        import contextlib
        import io

        with contextlib.redirect_stdout(io.StringIO()):  # it prints each offset
            return iter(self._paginate(self._api.list_identities, 10_000_000, limit=PAGE))

    def decode(self, content: bytes) -> Any:
        from sailpoint.v2025.models.identity import Identity

        return [Identity.from_dict(row) for row in json.loads(content)]


class Sdk2:
    """The official SDK 2.x."""

    def __init__(self, url: str) -> None:
        from sailpoint import ApiClient, Configuration, ConfigurationParams, IdentitiesApi

        settings = ConfigurationParams()
        settings.base_url, settings.client_id, settings.client_secret = url, "a", "b"
        self._api = IdentitiesApi(ApiClient(Configuration(settings)))

    def get(self) -> Any:
        return self._api.get_identity_v1("1")

    def list(self) -> Iterator[Any]:
        from sailpoint.paginator import Paginator

        return iter(Paginator.paginate_stream(self._api.list_identities_v1, 10_000_000, limit=PAGE))

    def decode(self, content: bytes) -> Any:
        import sailpoint.identities.models as models

        model = getattr(models, "Identity", None) or models.Identitydocument
        return [model.from_dict(row) for row in json.loads(content)]


class Stock:
    """The output of openapi-python-client with its own templates, as the package `stock`."""

    def __init__(self, url: str) -> None:
        from stock.api.identities import get_identity, list_identities
        from stock.client import AuthenticatedClient

        self._get, self._list = get_identity.sync, list_identities.sync
        self._client = AuthenticatedClient(base_url=f"{url}/v2025", token="a.b.c")

    def get(self) -> Any:
        return self._get("1", client=self._client)

    def list(self) -> Iterator[Any]:
        offset = 0
        while True:
            page = self._list(client=self._client, limit=PAGE, offset=offset)
            yield from page
            if len(page) < PAGE:
                return
            offset += PAGE

    def decode(self, content: bytes) -> Any:
        from stock.models.identity import Identity

        return [Identity.from_dict(row) for row in json.loads(content)]


PEERS: dict[str, Callable[[str], Any]] = {
    "httpx": Httpx,
    "httpx + orjson": Orjson,
    "httpx + msgspec": Msgspec,
    "sailkit": Sailkit,
    "sailkit, auto": SailkitAtLimit,
    "SDK 1.4.2": Sdk1,
    "SDK newest": Sdk2,
    "stock generator": Stock,
}


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(peer: str, question: str, url: str) -> dict[str, float]:
    """Return seconds, of a single one where there are several, and MiB."""
    client = PEERS[peer](url)
    client.get()
    if question == "start":
        return {"mib": peak()}
    content = b""
    if question == "decode":
        from urllib.request import urlopen

        with urlopen(f"{url}/v2025/identities?limit={PAGE}") as response:
            content = response.read()
        client.decode(content)
    before, began, cpu = peak(), time.perf_counter(), time.process_time()
    count = 1
    if question == "call":
        for _ in range(CALLS):
            client.get()
        count = CALLS
    elif question == "decode":
        count = 20
        for _ in range(count):
            client.decode(content)
    else:
        rows = sum(1 for _ in client.list())
        assert rows % PAGE == 0, rows
    seconds, used = time.perf_counter() - began, time.process_time() - cpu
    return {"seconds": seconds / count, "cpu": used / count, "mib": peak() - before}


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:4])))
