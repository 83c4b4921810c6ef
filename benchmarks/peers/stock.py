"""The output of openapi-python-client with its own templates, as the package `stock`. It has no search."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from stock.api.identities import get_identity, list_identities
from stock.client import AuthenticatedClient

from .client import CHUNK, PAGE, Client, Codec


class Stock(Client):
    """The stock client, which has its token from elsewhere."""

    def __init__(self, url: str) -> None:
        self._client = AuthenticatedClient(base_url=f"{url}/v2025", token="a.b.c")

    def get(self) -> Any:
        return get_identity.sync("1", client=self._client)

    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        offset, size = 0, limit or PAGE
        while True:
            page = list_identities.sync(client=self._client, limit=size, offset=offset)
            yield from page
            if limit or len(page) < size:
                return
            offset += size

    def enable(self, ids: list[str]) -> int:
        from stock.api.accounts import enable_accounts_for_identities
        from stock.models.identities_accounts_bulk_request import IdentitiesAccountsBulkRequest

        outcomes: dict[str, int] = {}
        for start in range(0, len(ids), CHUNK):
            body = IdentitiesAccountsBulkRequest(identity_ids=ids[start : start + CHUNK])
            results = enable_accounts_for_identities.sync(client=self._client, body=body)
            outcomes.update((result.id, result.status_code) for result in results)
        return sum(status == 202 for status in outcomes.values())

    def write_lines(self, path: str) -> int:
        count = 0
        with open(path, "wb") as file:
            for identity in self.iterate():
                file.write(json.dumps(identity.to_dict()).encode() + b"\n")
                count += 1
        return count

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        if index:
            return None
        module = import_module(f"stock.models.{re.sub(r'(?<!^)(?=[A-Z])', '_', model).lower()}")
        kind = getattr(module, model)
        return Codec(
            lambda text: [kind.from_dict(row) for row in json.loads(text)],
            lambda page: json.dumps([one.to_dict() for one in page]).encode(),
        )
