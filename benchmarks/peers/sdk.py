"""What both generations of the official SDK have in common."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from typing import Any

from .client import CHUNK, COLUMNS, Client, Codec

NAMES = {"emailAddress": "email_address", "managerRef": "manager_ref"}


def find(value: Any, column: str) -> Any:
    """A value of a model, by a path with dots."""
    for name in column.split("."):
        value = value.get(name) if isinstance(value, dict) else getattr(value, NAMES.get(name, name), None)
    return value


def configure(module: Any, url: str) -> Any:
    """A configuration for the service, by the module that has its class; it fetches the token."""
    settings = module.ConfigurationParams()
    settings.base_url, settings.client_id, settings.client_secret = url, "a", "b"
    configuration = module.Configuration(settings)
    configuration.suppress_experimental_warnings = True
    configuration.ssl_ca_cert = os.environ.get("SSL_CERT_FILE")
    return configuration


class Sdk(Client):
    """A client with the SDK's models."""

    _enable: Callable[[Any], Any]
    _bulk_request: Any
    _sanitize: Callable[[Any], Any]  # a model to JSON values, as the SDK does it for bodies

    def enable(self, ids: list[str]) -> int:
        outcomes: dict[str, int] = {}
        for start in range(0, len(ids), CHUNK):
            results = self._enable(self._bulk_request(identity_ids=ids[start : start + CHUNK]))
            outcomes.update((result.id, result.status_code) for result in results)
        return sum(status == 202 for status in outcomes.values())

    def write_csv(self, path: str) -> int:
        count = 0
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for identity in self.iterate():
                writer.writerow([find(identity, column) for column in COLUMNS])
                count += 1
        return count

    def write_lines(self, path: str) -> int:
        count = 0
        with open(path, "wb") as file:
            for identity in self.iterate():
                file.write(json.dumps(self._sanitize(identity)).encode() + b"\n")
                count += 1
        return count

    @staticmethod
    def _move(file: str, path: str) -> int:
        """Move a file that the SDK has written to the working folder, and return its size."""
        os.replace(file, path)
        return os.path.getsize(path)


def model_codec(model: Any, sanitize: Callable[[Any], Any]) -> Codec:
    """The codec of a model, as the client of the SDK reads responses and writes bodies."""
    return Codec(
        lambda text: [model.from_dict(row) for row in json.loads(text)],
        lambda page: json.dumps(sanitize(page)).encode(),
    )
