"""Outliers: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Outliers(_Resource[_C]):
    """Outliers."""

    export = _call(lambda: _api.export_outliers_zip)
    get_contributing_feature_summary = _call(lambda: _api.get_outlier_contributing_feature_summary)
    ignore = _call(lambda: _api.ignore_identity_outliers)
    list = _pages(lambda: _api.get_identity_outliers)
    list_contributing_feature_access_items = _pages(lambda: _api.list_outliers_contributing_feature_access_items)
    list_contributing_features = _pages(lambda: _api.get_peer_group_outliers_contributing_features)
    list_latest_snapshots = _pages(lambda: _api.get_latest_identity_outlier_snapshots)
    list_snapshots = _pages(lambda: _api.get_identity_outlier_snapshots)
    unignore = _call(lambda: _api.un_ignore_identity_outliers)
