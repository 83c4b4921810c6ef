from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CrawlResourcesSizesOptions


@_model
class ApplicationCrawlerSettings(Model):
    calculate_resource_size: CrawlResourcesSizesOptions | int | None = _field("calculateResourceSize", default=...)
    cluster_id: str | None = _field("clusterId", default=...)
    crawl_mailboxes: bool | None = _field("crawlMailboxes", default=...)
    crawl_public_folders: bool | None = _field("crawlPublicFolders", default=...)
    crawl_snapshots_folder: bool | None = _field("crawlSnapshotsFolder", default=...)
    crawl_top_level_shares: list[str] | None = _field("crawlTopLevelShares", default=...)
    excluded_paths_by_regex: str | None = _field("excludedPathsByRegex", default=...)
    excluded_resources: list[str] | None = _field("excludedResources", default=...)
    include_resources: list[str] | None = _field("includeResources", default=...)
    is_enabled: bool | None = _field("isEnabled", default=...)
