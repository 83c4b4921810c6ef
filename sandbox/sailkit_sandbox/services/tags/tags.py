"""What the operations on tags do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource

from .tagged_objects import untag


def _complete(call: OperationCall, body: Doc) -> Doc:
    return {"name": body["name"], "created": None, "modified": None, "tagCategoryRefs": []}


TAGS: Final = Resource(kind="tags", what="tag", complete=_complete, removed=untag)
HANDLERS: Final[Mapping[str, Handler]] = TAGS.behaviours(
    list="listTags", create="createTag", get="getTagById", delete="deleteTagById"
)
