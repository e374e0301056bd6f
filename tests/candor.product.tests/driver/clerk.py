#!/usr/bin/python3
# SPDX-License-Identifier: EPL-2.0
"""Edits DOCX files as a clerk does, in one LibreOffice, and prints what became of each as JSON.

  clerk.py FOLDER PROFILE FILE.docx...

Each file is edited twice, from the start: once by five characters at the beginning of the text, and once by a page of text there, some
in the middle, some in the first table and a new line with the style of a heading. Both are saved as DOCX and PDF into FOLDER
(NAME-few, NAME-much) beside the unchanged NAME.pdf, and loaded again.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.beans.PropertyState import DIRECT_VALUE
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

FEW = "补写五个字"
SENTENCE = "坚持开门听意见、逐条抓整改。"
PAGE = SENTENCE * (22 * 28 // len(SENTENCE))
HEADING = "公文一级标题"
BODY = "公文正文"
# What a heading looks like and how it stands.
LOOK = ["CharFontNameAsian", "CharFontName", "CharHeightAsian", "CharHeight", "CharWeightAsian", "CharKerning", "ParaAdjust",
        "ParaFirstLineIndent", "ParaLeftMargin", "ParaRightMargin", "ParaTopMargin", "ParaBottomMargin", "ParaKeepTogether",
        "ParaSplit", "OutlineLevel", "PageDescName", "BreakType"]


def prop(name, value):
    return PropertyValue(name, 0, value, 0)


class Office:
    """One LibreOffice, and the documents it opens."""

    def __init__(self, profile):
        pipe = "candor-" + os.path.basename(tempfile.mktemp())
        self.process = subprocess.Popen(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
                                         "--accept=pipe,name=" + pipe + ";urp;"], stdout=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        while True:
            if self.process.poll() not in (None, 81):
                sys.exit("soffice ended with %d" % self.process.returncode)
            try:
                context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.1)
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def open(self, path):
        return self.desktop.loadComponentFromURL("file://" + path, "_blank", 0, (prop("Hidden", True),))

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:  # the connection ends with it
            pass
        self.process.wait()


def paragraphs(document):
    for element in document.Text:
        if element.supportsService("com.sun.star.text.Paragraph"):
            yield element


def styles(document):
    """How many paragraphs of each style there are, those in cells included."""
    count = {}
    def add(text):
        for element in text:
            if element.supportsService("com.sun.star.text.Paragraph"):
                count[element.ParaStyleName] = count.get(element.ParaStyleName, 0) + 1
            else:
                for name in element.CellNames:
                    add(element.getCellByName(name))
    add(document.Text)
    for i in range(document.TextFrames.Count):
        add(document.TextFrames.getByIndex(i))
    return count


def look(paragraph):
    return {name: str(paragraph.getPropertyValue(name)) for name in LOOK}


def direct(paragraph):
    return [name for name in LOOK if paragraph.getPropertyState(name) == DIRECT_VALUE]


def save(document, path):
    document.storeToURL("file://" + path + ".docx", (prop("FilterName", "MS Word 2007 XML"),))
    document.storeToURL("file://" + path + ".pdf", (prop("FilterName", "writer_pdf_Export"),))


def text(document):
    return "".join(p.String for p in paragraphs(document)).replace("\n", "")


def body(document):
    """The paragraphs of text; where there are none, all."""
    return [p for p in paragraphs(document) if p.ParaStyleName.startswith(BODY)] or list(paragraphs(document))


def edit_few(document):
    first = body(document)[0]
    first.Start.String = FEW


def edit_much(document):
    found = {}
    texts = body(document)
    texts[len(texts) // 2].Start.String = SENTENCE
    if document.TextTables.Count:
        table = document.TextTables.getByIndex(0)
        cell = table.getCellByName(table.CellNames[-1])
        cell.createTextCursor().setString(SENTENCE)
    first = texts[0]
    first.Start.String = PAGE
    others = [p for p in paragraphs(document) if p.ParaStyleName == HEADING]
    cursor = document.Text.createTextCursorByRange(first.End)
    document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.setString("新的标题")
    cursor.ParaStyleName = HEADING
    new = next(p for p in paragraphs(document) if p.String == "新的标题")
    found["direct"] = direct(new)
    if others:
        old, fresh = look(others[0]), look(new)
        found["unlike"] = {name: [old[name], fresh[name]] for name in LOOK if old[name] != fresh[name]}
    return found


def reloaded(office, path, before):
    document = office.open(path + ".docx")
    after = styles(document)
    found = {"lost": {name: count for name, count in before.items() if after.get(name, 0) < count}, "text": text(document)}
    document.close(False)
    return found


def main():
    folder, profile, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    office = Office(profile)
    report = {}
    try:
        for file in files:
            name = os.path.splitext(os.path.basename(file))[0]
            path = os.path.join(folder, name)
            document = office.open(file)
            before = styles(document)
            found = {"text": text(document), "few": {}, "much": {}}
            document.storeToURL("file://" + path + ".pdf", (prop("FilterName", "writer_pdf_Export"),))
            edit_few(document)
            save(document, path + "-few")
            found["few"].update(reloaded(office, path + "-few", before))
            found["much"].update(edit_much(document))
            save(document, path + "-much")
            found["much"].update(reloaded(office, path + "-much", before))
            document.close(False)
            report[name] = found
    finally:
        office.close()
    json.dump(report, sys.stdout, ensure_ascii=False)


main()
