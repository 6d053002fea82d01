"""Pieces says which of the programs a desktop is made of are missing on this machine."""

import importlib.util
import pathlib
import shutil

# What must be there, and the Debian package that brings it.
PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "openbox": "openbox"}
BUS_SERVICE = pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing():
    """The Debian packages that are to be installed before a story can be told; empty when all is there."""
    packages = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if not BUS_SERVICE.exists():
        packages.append("at-spi2-core")
    if importlib.util.find_spec("pyatspi") is None:
        packages.append("python3-pyatspi")
    return packages
