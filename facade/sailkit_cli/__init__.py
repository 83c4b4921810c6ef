"""Command line of Identity Security Cloud: the command `sailkit`, on top of the library, which never imports it."""
