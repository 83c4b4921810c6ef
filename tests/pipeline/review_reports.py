"""Reports for tests of the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

EXAMPLE = Path(__file__).parent / "review_example.json"
HOSTILE = [
    "</script><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    '"><img src=https://evil.example/x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></head><body onload=alert(1)>",
    "<!--",
    "]]>",
    "&lt;b&gt;&amp;",
    "{{ 7 * 7 }}{% raw %}",
    "`<svg onload=alert(1)>`",
    "javascript:alert(1)",
    "\u202egnp.exe\u2066\u200b\ufeff",
    "\0\x1b[31m\ud800\u2028",
    "line\nline\r\n\tline",
]


def example() -> dict[str, Any]:
    """The report in the documentation's picture."""
    report: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    return report


def change(**parts: Any) -> dict[str, Any]:
    """A change with these parts; the other parts have defaults."""
    return {
        "version": "v2025",
        "resource": "identities",
        "subject": "tenant.identities.list",
        "kind": "parameter.removed",
        "verdict": "breaks",
        "message": "The parameter `x` was removed.",
        "remedy": None,
        "old": "list(x: str)",
        "new": "list()",
        "operation": "GET /identities",
        "used_by": [],
        "docs": None,
        **parts,
    }


def report(*changes: dict[str, Any], label: str = "old", summary: str = "Plain.") -> dict[str, Any]:
    """A report of these changes."""
    verdicts = [item["verdict"] for item in changes]
    return {
        "old": {"label": label, "documents": {"v2025": label}},
        "new": {"label": "new", "documents": {"v2025": "new"}},
        "summary": summary,
        "counts": {name: verdicts.count(name) for name in ("breaks", "behaves", "new", "documentation")},
        "changes": list(changes),
    }


def hostile() -> dict[str, Any]:
    """A report in which every text tries to become markup."""
    texts = ("version", "resource", "subject", "kind", "message", "remedy", "old", "new", "operation", "docs")
    changes = [change(**dict.fromkeys(texts, text)) for text in HOSTILE]
    everything = "".join(HOSTILE)
    return report(*changes, change(new=everything), label=everything, summary=everything)
