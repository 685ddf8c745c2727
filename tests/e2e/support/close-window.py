"""Asks a program's window to close, as its cross does: close-window.py PID, on the screen of DISPLAY."""

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p


class ClientMessage(Structure):
    """XClientMessageEvent, with room for the largest XEvent."""

    _fields_ = [
        ("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p), ("window", c_ulong),
        ("message_type", c_ulong), ("format", c_int), ("data", c_long * 5), ("rest", c_long * 24),
    ]


x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = c_void_p
x.XOpenDisplay.argtypes = [c_char_p]
x.XDefaultRootWindow.restype = c_ulong
x.XDefaultRootWindow.argtypes = [c_void_p]
x.XInternAtom.restype = c_ulong
x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
x.XQueryTree.argtypes = [c_void_p, c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong)), POINTER(c_uint)]
x.XGetWindowProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, POINTER(c_ulong), POINTER(c_int),
                                 POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong))]
x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
x.XSync.argtypes = [c_void_p, c_int]

# A window may go while the tree is walked; Xlib's own answer to that is to end the program.
HANDLER = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
ignore = HANDLER(lambda display, error: 0)
x.XSetErrorHandler(ignore)

display = x.XOpenDisplay(None)
atom = {name: x.XInternAtom(display, name.encode(), 0) for name in ("WM_PROTOCOLS", "WM_DELETE_WINDOW", "_NET_WM_PID")}


def children(window):
    root, parent, found, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
    if not x.XQueryTree(display, window, byref(root), byref(parent), byref(found), byref(count)):
        return []
    return [found[at] for at in range(count.value)]


def numbers(window, name):
    kind, size, count, rest, found = c_ulong(), c_int(), c_ulong(), c_ulong(), POINTER(c_ulong)()
    x.XGetWindowProperty(display, window, atom[name], 0, 64, 0, 0, byref(kind), byref(size), byref(count), byref(rest), byref(found))
    return [found[at] for at in range(count.value)]


def closable(window, pid):
    if pid in numbers(window, "_NET_WM_PID") and atom["WM_DELETE_WINDOW"] in numbers(window, "WM_PROTOCOLS"):
        yield window
    for child in children(window):
        yield from closable(child, pid)


closed = 0
for window in closable(x.XDefaultRootWindow(display), int(sys.argv[1])):
    event = ClientMessage(type=33, send_event=1, display=display, window=window, message_type=atom["WM_PROTOCOLS"], format=32)
    event.data[0] = atom["WM_DELETE_WINDOW"]
    x.XSendEvent(display, window, 0, 0, byref(event))
    closed += 1
x.XSync(display, 0)
sys.exit(0 if closed else 1)
