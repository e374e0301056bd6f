#!/usr/bin/python3
# SPDX-License-Identifier: EPL-2.0
"""Edits DOCX files as a clerk does, in one LibreOffice, and prints what became of each as JSON.

  clerk.py FOLDER PROFILE FILE.docx...

Each file is opened once, printed into FOLDER as NAME.pdf and edited twice: by five characters at the beginning of the text (NAME-few.pdf), and
then by a page of text there, some in the middle, some in the first table and a new line with the style of a heading (NAME-much.pdf). At
last it is saved as NAME-much.docx, and that file is compared with the one it was made of.
"""
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from xml.etree import ElementTree

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
NEW = "新的标题"
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


class Saved:
    """A DOCX as it lies on the disk: far quicker to read than a document in LibreOffice, paragraph by paragraph."""

    W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    # What old programs read instead of a shape says everything a second time.
    TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    # The order of what floats is not that of the text.
    FLOATING = W + "txbxContent"

    def __init__(self, path):
        with zipfile.ZipFile(path) as parts:
            self.names = {style.get(self.W + "styleId"): style.find(self.W + "name").get(self.W + "val")
                          for style in ElementTree.fromstring(parts.read("word/styles.xml")).iter(self.W + "style")}
            self.root = ElementTree.fromstring(parts.read("word/document.xml"))

    def walk(self, element, without):
        yield element
        for child in element:
            if child.tag not in without:
                yield from self.walk(child, without)

    def styles(self):
        """How many paragraphs of each style there are, those in cells and shapes included."""
        return Counter(self.names[style.get(self.W + "val")]
                       for style in self.walk(self.root, {self.TWICE}) if style.tag == self.W + "pStyle")

    def text(self):
        return "".join(part.text or "" for part in self.walk(self.root, {self.TWICE, self.FLOATING}) if part.tag == self.W + "t")


def look(paragraph):
    return {name: str(paragraph.getPropertyValue(name)) for name in LOOK}


def direct(paragraph):
    return [name for name in LOOK if paragraph.getPropertyState(name) == DIRECT_VALUE]


def print_to(document, path):
    document.storeToURL("file://" + path + ".pdf", (prop("FilterName", "writer_pdf_Export"),))


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
        table.getCellByName(table.CellNames[-1]).Start.String = SENTENCE
    first = texts[0]
    first.Start.String = PAGE
    others = [p for p in paragraphs(document) if p.ParaStyleName == HEADING]
    cursor = document.Text.createTextCursorByRange(first.End)
    document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.setString(NEW)
    cursor.ParaStyleName = HEADING
    new = next(p for p in paragraphs(document) if p.String == NEW)
    found["direct"] = direct(new)
    if others:
        old, fresh = look(others[0]), look(new)
        found["unlike"] = {name: [old[name], fresh[name]] for name in LOOK if old[name] != fresh[name]}
    return found


def compared(before, after):
    """The styles that fewer paragraphs have than before, and the text without what was added to it."""
    counts = after.styles()
    text = after.text()
    for added in (PAGE, SENTENCE, NEW, FEW):
        text = text.replace(added, "")
    return {"lost": {name: count for name, count in before.styles().items() if counts[name] < count}, "text": text}


def main():
    folder, profile, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    office = Office(profile)
    report = {}
    try:
        for file in files:
            name = os.path.splitext(os.path.basename(file))[0]
            path = os.path.join(folder, name)
            document = office.open(file)
            print_to(document, path)
            edit_few(document)
            print_to(document, path + "-few")
            found = edit_much(document)
            print_to(document, path + "-much")
            document.storeToURL("file://" + path + "-much.docx", (prop("FilterName", "MS Word 2007 XML"),))
            document.close(False)
            before = Saved(file)
            found["before"] = before.text()
            found.update(compared(before, Saved(path + "-much.docx")))
            report[name] = found
    finally:
        office.close()
    json.dump(report, sys.stdout, ensure_ascii=False)


main()
