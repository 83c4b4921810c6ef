"""Identifiers of new objects."""

from __future__ import annotations

from random import Random
from uuid import UUID


def new_id(random: Random) -> str:
    """Make an identifier of 32 hexadecimal digits, the format of most objects of the service.

    Args:
        random: the source of randomness.
    """
    return f"{random.getrandbits(128):032x}"


def new_uuid(random: Random) -> str:
    """Make a UUID, the format of newer kinds of objects.

    Args:
        random: the source of randomness.
    """
    return str(UUID(int=random.getrandbits(128), version=4))
