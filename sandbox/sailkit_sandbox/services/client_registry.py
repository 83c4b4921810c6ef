"""OAuth clients stored in the tenant's records: personal access tokens, and clients of external workflow triggers."""

from __future__ import annotations

from collections.abc import Iterator

from sailkit_sandbox.base.credentials import Credentials
from sailkit_sandbox.store.database import Records
from sailkit_sandbox.store.filters import parse_time


def load_clients(records: Records) -> Iterator[Credentials]:
    """Return the credentials of all clients in the records."""
    for token in records.all("personal_access_tokens"):
        doc, facts = token.doc, token.facts
        expires = parse_time(doc["expirationDate"]) if doc["expirationDate"] else None
        yield Credentials(
            client_id=doc["id"],
            scopes=doc["scope"],
            user_levels=facts["levels"],
            identity_id=facts["parent"],
            secret_hash=facts["hash"],
            lifetime=facts["lifetime"],
            expires=expires.timestamp() if expires else None,
        )
    for workflow in records.all("workflows"):
        if client := workflow.facts.get("client"):
            yield Credentials(
                client_id=client["id"], secret_hash=client["hash"], scopes=[client["scope"]], user_levels=(), user=False
            )
