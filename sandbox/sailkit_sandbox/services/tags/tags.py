"""What the operations on tags do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.messages import Behaviour, Call
from sailkit_sandbox.services.common.resource import Doc, Resource

from .tagged_objects import untag


def _complete(call: Call, body: Doc) -> Doc:
    return {"name": body["name"], "created": None, "modified": None, "tagCategoryRefs": []}


TAGS: Final = Resource(kind="tags", what="tag", complete=_complete, removed=untag)
BEHAVIOURS: Final[Mapping[str, Behaviour]] = TAGS.behaviours(
    list="listTags", create="createTag", get="getTagById", delete="deleteTagById"
)
