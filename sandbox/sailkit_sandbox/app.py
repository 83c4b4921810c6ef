"""What a sandbox is made of while it runs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable

import attrs

from sailkit_sandbox.base.credentials import Clients, Credentials, Tokens
from sailkit_sandbox.data.seed import seed as fill
from sailkit_sandbox.faults.injector import Faults
from sailkit_sandbox.gateway.chain import Reception
from sailkit_sandbox.gateway.control_api import Control
from sailkit_sandbox.gateway.dispatch import Gateway, Settings
from sailkit_sandbox.gateway.oauth import Authority
from sailkit_sandbox.gateway.routing import VERSIONS, Catalogue, generated
from sailkit_sandbox.request_log.log import Log
from sailkit_sandbox.server.http_server import Server
from sailkit_sandbox.server.tls import Certificate
from sailkit_sandbox.services.client_registry import load_clients
from sailkit_sandbox.services.registry import BEHAVIOURS, EFFECTS
from sailkit_sandbox.store.database import Store


@attrs.frozen
class Running:
    """The parts that others ask for, and what ends them all.

    Args:
        server: listens.
        gateway: the way into the tenant.
        store: the tenant's records.
        log: the requests that were answered.
        tokens: the tokens in force.
        certificate: what HTTPS is spoken with; None is plain HTTP.
        stop: ends the server, and then what it needs.
    """

    server: Server
    gateway: Gateway
    store: Store
    log: Log
    tokens: Tokens
    certificate: Certificate | None
    stop: Callable[[], None]


def run(
    settings: Settings,
    administrator: Credentials,
    clients: Clients,
    faults: Faults,
    catalogues: Iterable[Catalogue] | None,
) -> Running:
    """Make the tenant, unless the database has it already, and listen.

    Args:
        settings: what was chosen.
        administrator: the client that may control the sandbox.
        clients: all clients.
        faults: what is to go wrong.
        catalogues: the operations to serve; those of the generated client where it is None.

    Raises:
        ValueError: for data that refers to what is not there; the message names the place.
        sqlite3.Error: when the database cannot be used.
        OSError: when the port cannot be listened on.
        RuntimeError: when HTTPS is wanted and what it needs is not installed.
    """
    served = [generated(version) for version in VERSIONS] if catalogues is None else catalogues
    with contextlib.ExitStack() as stack:
        certificate = Certificate.new() if settings.tls else None
        if certificate is not None:
            stack.callback(certificate.remove)
        store = Store(settings.database)
        stack.callback(store.close)
        store.configure()
        with store.transaction() as records:
            if records.create_tables():
                fill(records, settings.identities, settings.seed, settings.data)
            first = records.first("identities")
            clients.renew(load_clients(records))
        tokens, log = Tokens(settings.token_lifetime), Log()
        authority = Authority(
            clients=clients,
            tokens=tokens,
            lifetime=settings.token_lifetime,
            administrator=first.doc["id"] if first else None,
            scheme="https" if certificate else "http",
        )
        gateway = Gateway(settings, authority, store, served, BEHAVIOURS, EFFECTS)
        reception = Reception(
            gateway=gateway,
            control=Control(administrator=administrator, faults=faults, log=log, tokens=tokens, clients=clients),
            faults=faults,
            log=log,
            store=store,
            tokens=tokens,
            clock=settings.clock,
            sleep=settings.sleep,
        )
        server = Server(reception, settings.port, certificate.context if certificate else None)
        stack.callback(server.close)
        return Running(server, gateway, store, log, tokens, certificate, stack.pop_all().close)
