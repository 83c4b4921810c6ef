"""What the operations on tags do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..gate.calls import Behaviour, Call
from ..records.crud import Doc, Resource
from .tagging import untag


def _complete(call: Call, body: Doc) -> Doc:
    return {"name": body["name"], "created": None, "modified": None, "tagCategoryRefs": []}


TAGS: Final = Resource(kind="tags", what="tag", complete=_complete, removed=untag)
BEHAVIOURS: Final[Mapping[str, Behaviour]] = TAGS.behaviours(
    list="listTags", create="createTag", get="getTagById", delete="deleteTagById"
)
