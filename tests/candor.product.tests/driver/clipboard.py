# SPDX-License-Identifier: EPL-2.0
"""Offers a text on the clipboard of its screen, as a spreadsheet does whose cells were copied, until it is ended.

The text comes on standard input; "offered" on standard output says that it can be pasted.
"""
import ctypes
import sys

text = sys.stdin.buffer.read()
gtk = ctypes.CDLL("libgtk-3.so.0")
gdk = ctypes.CDLL("libgdk-3.so.0")
gdk.gdk_atom_intern.restype = ctypes.c_void_p
gtk.gtk_clipboard_get.restype = ctypes.c_void_p
gtk.gtk_init(None, None)
clipboard = gtk.gtk_clipboard_get(ctypes.c_void_p(gdk.gdk_atom_intern(b"CLIPBOARD", 0)))
gtk.gtk_clipboard_set_text(ctypes.c_void_p(clipboard), text, len(text))
print("offered", flush=True)
gtk.gtk_main()
