"""Plain httpx, with three libraries for JSON, as a careful user writes it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from .client import CHUNK, COLUMNS, PAGE, Client, Codec

FORM = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}


def find(row: Any, column: str) -> Any:
    """A value of a row, by a path with dots."""
    for name in column.split("."):
        row = row.get(name) if row else None
    return row


class Httpx(Client):
    """Plain httpx with the standard library's JSON."""

    loads: Callable[[bytes], Any] = staticmethod(json.loads)

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url)
        token = self.loads(self._client.post("/oauth/token", data=FORM).raise_for_status().content)["access_token"]
        self._client.headers["Authorization"] = f"Bearer {token}"

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    @staticmethod
    def dumps(value: Any) -> bytes:
        return json.dumps(value).encode()

    def get(self) -> Any:
        return self.loads(self._client.get("/v2025/identities/1").raise_for_status().content)

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        offset, size = 0, limit or PAGE
        while True:
            response = self._client.get("/v2025/identities", params={"limit": size, "offset": offset})
            page = self.loads(response.raise_for_status().content)
            yield from page
            if limit or len(page) < size:
                return
            offset += size

    def enable(self, ids: list[str]) -> int:
        outcomes: dict[str, int] = {}
        for start in range(0, len(ids), CHUNK):
            body = {"identityIds": ids[start : start + CHUNK]}
            response = self._client.post("/v2025/identities-accounts/enable", json=body).raise_for_status()
            outcomes.update((result["id"], result["statusCode"]) for result in self.loads(response.content))
        return sum(status == 202 for status in outcomes.values())

    def search(self) -> int:
        body: dict[str, Any] = {"indices": ["identities"], "query": {"query": "*"}, "sort": ["id"]}
        count = 0
        while True:
            response = self._client.post("/v2025/search", params={"limit": PAGE}, json=body).raise_for_status()
            hits = self.loads(response.content)
            count += len(hits)
            if len(hits) < PAGE:
                return count
            body["searchAfter"] = [hits[-1]["id"]]

    def write_csv(self, path: str) -> int:
        import csv

        count = 0
        with open(f"{path}.part", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for row in self.iterate():
                writer.writerow([find(row, column) for column in COLUMNS])
                count += 1
        os.replace(f"{path}.part", path)
        return count

    def write_lines(self, path: str) -> int:
        count = 0
        with open(f"{path}.part", "wb") as file:
            for row in self.iterate():
                file.write(self.dumps(row) + b"\n")
                count += 1
        os.replace(f"{path}.part", path)
        return count

    def download(self, path: str) -> int:
        query = {"fileFormat": "csv"}
        with (
            self._client.stream("GET", "/v2025/reports/1", params=query) as response,
            open(f"{path}.part", "wb") as file,
        ):
            response.raise_for_status()
            for chunk in response.iter_bytes():
                file.write(chunk)
            size = file.tell()
        os.replace(f"{path}.part", path)
        return size

    def upload(self, path: str) -> None:
        with open(path, "rb") as file:
            files = {"file": ("accounts.csv", file, "text/csv")}
            response = self._client.post("/v2025/sources/1/load-accounts", files=files, timeout=60)
        assert self.loads(response.raise_for_status().content)["success"]

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        return Codec(cls.loads, cls.dumps)


class Orjson(Httpx):
    """Plain httpx with orjson."""

    def __init__(self, url: str) -> None:
        self.use()
        super().__init__(url)

    @classmethod
    def use(cls) -> None:
        """Load orjson."""
        import orjson

        cls.loads = staticmethod(orjson.loads)
        cls.dumps = staticmethod(orjson.dumps)  # type: ignore[method-assign, assignment]

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        cls.use()
        return super().codec(model, index)


class Msgspec(Httpx):
    """Plain httpx with msgspec and typed objects, which are strict: the limit of what is possible."""

    def __init__(self, url: str) -> None:
        from .structs import make_decoders

        super().__init__(url)
        one, many = make_decoders("Identity", "")
        self.loads = lambda content: (many if content[:1] == b"[" else one).decode(content)

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        import msgspec

        from .structs import make_decoders

        return Codec(make_decoders(model, index)[1].decode, msgspec.json.Encoder().encode)
