# SPDX-License-Identifier: EPL-2.0
"""Reads and presses the widgets of a running program through AT-SPI, as a screen reader does.

One JSON object a line on standard input, one back on standard output. A query names what is sought: "role" (as AT-SPI calls it), "name"
(part of the accessible name), "text" (part of the content), "label" (the label that stands before it, whole).
  {"do": "find",  ...}   the first that fits, with name, text, states and bounds; null where none does
  {"do": "press", ...}   its first action
  {"do": "focus", ...}   gives it the keyboard
  {"do": "list"}         all that can be seen, in reading order
"""
import json
import sys

import pyatspi

# Against a tree that never ends; a form with its lists has about 5,000 widgets.
LARGEST = 20000


def widgets():
    """Everything that is on the screen, once each, in reading order, of every program but the bus's own."""
    stack = [child for child in pyatspi.Registry.getDesktop(0) if child and child.childCount]
    # What a folder of tabs holds is told again below each of its tabs.
    seen = set()
    while stack and len(seen) < LARGEST:
        widget = stack.pop()
        try:
            if widget in seen:
                continue
            if widget.getRole() != pyatspi.ROLE_APPLICATION:
                if not widget.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                seen.add(widget)
                yield widget
            # What lies below is asked for last: every question goes to the program and back, and what is sought may have been found.
            stack.extend(reversed([child for child in widget if child]))
        except Exception:  # it went away while it was looked at
            continue


def content(widget):
    try:
        return widget.queryText().getText(0, -1)
    except Exception:  # not every widget has text
        return ""


def fits(widget, query):
    if "role" in query and widget.getRoleName() != query["role"]:
        return False
    if query.get("name", "") not in (widget.name or ""):
        return False
    return "text" not in query or query["text"] in content(widget)


def find(query):
    label = query.get("label")
    waiting = label is not None
    for widget in widgets():
        if waiting:
            waiting = not (widget.getRoleName() == "label" and widget.name == label)
        elif fits(widget, query):
            return widget
    return None


def told(widget):
    if widget is None:
        return None
    try:
        box = widget.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        bounds = [box.x, box.y, box.width, box.height]
    except Exception:
        bounds = None
    states = [pyatspi.stateToString(state) for state in widget.getState().getStates()]
    return {"role": widget.getRoleName(), "name": widget.name, "text": content(widget), "states": states, "bounds": bounds}


def answer(query):
    if query["do"] == "list":
        return [told(widget) for widget in widgets()]
    widget = find(query)
    # Before anything is done with it: a button may go away with its dialog.
    seen = told(widget)
    if widget is not None and query["do"] == "press":
        widget.queryAction().doAction(0)
    if widget is not None and query["do"] == "focus":
        widget.queryComponent().grabFocus()
    return seen


for line in sys.stdin:
    try:
        result = {"found": answer(json.loads(line))}
    except Exception as problem:
        result = {"problem": repr(problem)}
    print(json.dumps(result, ensure_ascii=False), flush=True)
