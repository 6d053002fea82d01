#!/usr/bin/env python3
"""Compares the start of the program with that of an empty Qt program, on one screen, turn by turn.

start_up.py PROGRAM EMPTY-PROGRAM: prints medians of milliseconds from the start of the process to the first changed
pixel (mapped) and to the last large change (painted and still), and of memory then. The screen's own memory is read,
so that nothing has to be built into either program.
"""

import mmap
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1366, 768
ROW = WIDTH * 4
ROUNDS = 7
STILL = 1.2  # seconds without a large change
LARGE = 40  # rows: a blinking cursor changes fewer


def rows_changed(before, now):
    return sum(before[i:i + ROW] != now[i:i + ROW] for i in range(0, len(now), ROW))


def memory_of(process):
    for line in pathlib.Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0


def measure(program, screen, home):
    offset = len(screen) - ROW * HEIGHT
    before = screen[offset:]
    started = time.perf_counter()
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home}
    process = subprocess.Popen([program], env=environment)
    mapped = last = None
    while time.perf_counter() - (last or started) < (STILL if last else 20):
        now = screen[offset:]
        if now != before:
            if rows_changed(before, now) >= LARGE:
                last = time.perf_counter()
                mapped = mapped or last
            before = now
        time.sleep(0.002)
    memory = memory_of(process)
    process.terminate()
    process.wait()
    time.sleep(0.3)
    return (mapped - started) * 1000, (last - started) * 1000, memory


def main():
    programs = {"ours": sys.argv[1], "empty": sys.argv[2]}
    with tempfile.TemporaryDirectory() as home:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", home, "-nolisten", "tcp"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ.update({"DISPLAY": ":" + server.stdout.readline().strip(), "QT_QPA_PLATFORM": "xcb"})
        try:
            with open(pathlib.Path(home) / "Xvfb_screen0", "rb") as file:
                screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            times = {name: [] for name in programs}
            for name, program in programs.items():
                measure(program, screen, home)  # warm
            for _ in range(ROUNDS):
                for name, program in programs.items():
                    times[name].append(measure(program, screen, home))
        finally:
            server.terminate()
    medians = {name: [statistics.median(column) for column in zip(*taken)] for name, taken in times.items()}
    for i, (what, goal) in enumerate((("mapped, ms", 2.0), ("painted and still, ms", 1.7), ("memory, MB", None))):
        ours, empty = medians["ours"][i], medians["empty"][i]
        print(f"{what:24} ours {ours:7.1f}   empty {empty:7.1f}   ratio {ours / empty:5.2f}"
              + (f"   goal {goal}" if goal else "   goal 60 MB"))


main()
