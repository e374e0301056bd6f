// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a document as a reader understands it, whatever lines and pages it is set on: screen readers and archives follow these. Lines
 * say to which element they belong; what belongs to none is there for the eye alone.
 */
public final class Element {

    /** What an element is. */
    public enum Kind {
        DOCUMENT,
        PARAGRAPH,
        /** A title or heading of some level. */
        HEADING,
        TABLE,
        ROW,
        /** The heading of columns. */
        HEADER_CELL,
        CELL
    }

    private final Kind kind;
    private final int level;
    private final int columnSpan;
    private final int rowSpan;
    private final List<Element> children = new ArrayList<>();

    private Element(Kind kind, int level, int columnSpan, int rowSpan) {
        this.kind = kind;
        this.level = level;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
    }

    /** The whole of a document, still empty. */
    public static Element document() {
        return new Element(Kind.DOCUMENT, 0, 1, 1);
    }

    /** Adds an element behind all that are there already. */
    Element add(Kind other) {
        return add(new Element(other, 0, 1, 1));
    }

    /** Adds a heading of a level from 1. */
    Element addHeading(int itsLevel) {
        return add(new Element(Kind.HEADING, itsLevel, 1, 1));
    }

    /** Adds a cell over some columns and rows. */
    Element addCell(boolean header, int columns, int rows) {
        return add(new Element(header ? Kind.HEADER_CELL : Kind.CELL, 0, columns, rows));
    }

    private Element add(Element child) {
        children.add(child);
        return child;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Level of a heading from 1, otherwise 0. */
    public int level() {
        return level;
    }

    /** Columns that a cell covers. */
    public int columnSpan() {
        return columnSpan;
    }

    /** Rows that a cell covers. */
    public int rowSpan() {
        return rowSpan;
    }

    /** What it consists of, in reading order. */
    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }
}
