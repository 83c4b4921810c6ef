"""Interface of the clients that are compared. Each module beside this one runs in an environment of its own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

PAGE: Final = 250
CHUNK: Final = 100  # ids in a request of a bulk operation: sailkit's default
COLUMNS: Final = ("id", "name", "emailAddress", "attributes.department", "managerRef.name", "created")
HITS: Final = {  # by index, the schema of its documents in v2025
    "identities": "IdentityDocument",
    "roles": "RoleDocument",
    "accessprofiles": "AccessProfileDocument",
    "entitlements": "EntitlementDocument",
    "events": "EventDocument",
}


class Codec(NamedTuple):
    """How a client decodes a page, and encodes the objects; `objects` makes kinds of them from those decoded."""

    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]
    objects: dict[str, Callable[[Any], Any]] = {"": lambda page: page}


class Client(ABC):
    """A client of the service, which has fetched its token.

    A client lacks what its library cannot do; questions ask each for what it has.
    """

    @abstractmethod
    def __init__(self, url: str) -> None: ...

    @abstractmethod
    def get(self) -> Any:
        """Return one identity."""

    @abstractmethod
    def iterate(self, limit: int | None = None) -> Iterator[Any]:
        """Return all identities in pages of 250, or the first page of `limit`."""

    def call(self, count: int) -> None:
        """Get one identity many times."""
        for _ in range(count):
            self.get()

    def list_first(self, count: int) -> None:
        """List one identity many times."""
        for _ in range(count):
            for _ in self.iterate(1):
                pass

    def count_rows(self) -> int:
        """List all identities, and keep none."""
        return sum(1 for _ in self.iterate())

    def enable(self, ids: list[str]) -> int:
        """Enable identities, 100 in a request, and return how many the service accepted."""
        raise NotImplementedError

    def search(self) -> int:
        """Read all hits in pages of 250, sorted by id, and return their number."""
        raise NotImplementedError

    def write_csv(self, path: str) -> int:
        """Write all identities to a file, in the columns above, and return their number."""
        raise NotImplementedError

    def write_lines(self, path: str) -> int:
        """Write all identities to a file as NDJSON, and return their number."""
        raise NotImplementedError

    def download(self, path: str) -> int:
        """Write the report to a file, and return its size."""
        raise NotImplementedError

    def upload(self, path: str) -> None:
        """Upload the accounts of a source from a file."""
        raise NotImplementedError

    @classmethod
    def codec(cls, model: str, index: str) -> Codec | None:
        """How a page is decoded, and its objects are encoded; None if there is no such model.

        A page has objects of a schema of v2025, or the hits of a search, by index.
        """
        raise NotImplementedError
