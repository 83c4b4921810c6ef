"""Tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource

from .tagged_objects import remove_tag_from_objects


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return {"name": body["name"], "created": None, "modified": None, "tagCategoryRefs": []}


TAGS: Final = Resource(kind="tags", label="tag", build_document=_build_document, before_delete=remove_tag_from_objects)
HANDLERS: Final[Mapping[str, Handler]] = TAGS.build_handlers(
    list="listTags", create="createTag", get="getTagById", delete="deleteTagById"
)
