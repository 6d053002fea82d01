"""Session is a desktop of its own: a screen, a message bus, a window keeper and an empty home."""

import os
import pathlib
import shutil
import subprocess
import tempfile

SCREEN = "1366x768x24"  # the small laptop of the design


class Session:
    """Nothing of the machine's own desktop or settings is seen or changed; what is started here ends in close()."""

    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="alongside-access-"))
        self._started = []
        self._set_environment()
        os.environ["DISPLAY"] = ":" + self._start_and_read(
            ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"])
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        # A window that shows before the window keeper is ready would never get the keyboard.
        self._start_and_read(["openbox", "--sm-disable", "--startup", "echo ready"])

    def _set_environment(self):
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        (self.home / "Documents").mkdir()
        for name in [name for name in os.environ if name.startswith(("XDG_", "QT_"))]:
            del os.environ[name]
        os.environ.update({
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/London",
            "NO_AT_BRIDGE": "0",
        })

    def _start(self, command, **more):
        process = subprocess.Popen(command, **more)
        self._started.append(process)
        return process

    def _start_and_read(self, command):
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
        return self._start(command, **quiet).stdout.readline().strip()

    def start(self, program, *arguments):
        """Starts the window of `program`; its errors are said on ours."""
        return self._start([program, *arguments])

    def end(self, process):
        """Ends one process and waits until it is gone."""
        self._started.remove(process)
        self._end(process)

    def close(self):
        """Ends what was started, last first, and takes the home away."""
        while self._started:
            self._end(self._started.pop())
        shutil.rmtree(self.home, ignore_errors=True)

    @staticmethod
    def _end(process):
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
