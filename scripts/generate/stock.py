"""The generator's own templates that ours stand in for: recorded, so that an upgrade shows which of them changed."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from pathlib import Path

import openapi_python_client

OURS = Path(__file__).parent / "templates"
STOCK = Path(openapi_python_client.__file__).parent / "templates"
RECORD = OURS.parent / "stock.toml"


def digests(ours: Path = OURS, stock: Path = STOCK) -> dict[str, str]:
    """The sha256 of each template of the generator that one of ours replaces."""
    names = sorted(path.name for path in ours.iterdir() if (stock / path.name).is_file())
    return {name: hashlib.sha256((stock / name).read_bytes()).hexdigest() for name in names}


def recorded(path: Path = RECORD) -> dict[str, str]:
    """The digests at the last comparison of our templates with the generator's."""
    return dict(tomllib.loads(path.read_text(encoding="utf-8")))


def changed(now: dict[str, str], then: dict[str, str]) -> str:
    """Instructions for the templates that differ from the record; "" if there are none."""
    names = sorted(name for name in {*now, *then} if now.get(name) != then.get(name))
    if not names:
        return ""
    folder = OURS.relative_to(Path(__file__).parents[2]).as_posix()
    return (
        f"openapi-python-client's own template changed: {', '.join(names)}. Read what changed, adapt ours in "
        f"{folder}, and record it with `python -m scripts.generate.stock`."
    )


def main() -> int:
    """Record the installed templates; the exit status."""
    head = "# sha256 of openapi-python-client's own templates that ours replace"
    lines = [f"{head}; written by `python -m scripts.generate.stock`."]
    lines += [f'"{name}" = "{digest}"' for name, digest in digests().items()]
    RECORD.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
