from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CrawlResourcesSizesOptions


@_model
class ApplicationCrawlerSettings(Model):
    calculate_resource_size: CrawlResourcesSizesOptions | int | Unset = _field("calculateResourceSize", default=UNSET)
    cluster_id: str | None | Unset = _field("clusterId", default=UNSET)
    crawl_mailboxes: bool | None | Unset = _field("crawlMailboxes", default=UNSET)
    crawl_public_folders: bool | None | Unset = _field("crawlPublicFolders", default=UNSET)
    crawl_snapshots_folder: bool | None | Unset = _field("crawlSnapshotsFolder", default=UNSET)
    crawl_top_level_shares: list[str] | None | Unset = _field("crawlTopLevelShares", default=UNSET)
    excluded_paths_by_regex: str | None | Unset = _field("excludedPathsByRegex", default=UNSET)
    excluded_resources: list[str] | None | Unset = _field("excludedResources", default=UNSET)
    include_resources: list[str] | None | Unset = _field("includeResources", default=UNSET)
    is_enabled: bool | Unset = _field("isEnabled", default=UNSET)
