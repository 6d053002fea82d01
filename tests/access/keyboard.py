"""Keyboard presses real keys on the session's screen, and counts them as fingers would."""

import ctypes
import time

# Keysyms of the keys that have no letter (X11's keysymdef.h).
NAMED = {
    "Enter": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Space": 0x20, "Backspace": 0xFF08, "Delete": 0xFFFF,
    "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "Home": 0xFF50, "End": 0xFF57,
    "F1": 0xFFBE, "F6": 0xFFC3, "Ctrl": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9,
}
PAUSE = 0.004  # between two keys: faster than anyone types


class Keyboard:
    """Presses are those of a keyboard of the United States, which a screen without one has."""

    def __init__(self):
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int]
        self._x11.XKeycodeToKeysym.restype = ctypes.c_ulong
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(None)
        self.presses = 0

    def press(self, *chords):
        """Presses each chord, such as "Tab" or "Ctrl+Shift+L"; a chord counts as one press."""
        for chord in chords:
            *held, key = chord.split("+")
            self._chord([self._keycode(name) for name in held], self._keycode(key.lower() if len(key) == 1 else key))

    def type(self, text):
        """Types `text` letter by letter."""
        for letter in text:
            code = self._keycode(letter)
            shifted = self._x11.XKeycodeToKeysym(self._display, code, 0) != ord(letter)
            self._chord([self._keycode("Shift")] if shifted else [], code)

    def _keycode(self, name):
        code = self._x11.XKeysymToKeycode(self._display, NAMED.get(name) or ord(name))
        if not code:
            raise ValueError(f"there is no key for {name!r}")
        return code

    def _chord(self, held, code):
        for each in [*held, code]:
            self._send(each, True)
        for each in [code, *reversed(held)]:
            self._send(each, False)
        self.presses += 1
        time.sleep(PAUSE)

    def _send(self, code, down):
        self._test.XTestFakeKeyEvent(self._display, code, int(down), 0)
        self._x11.XSync(self._display, 0)
