// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Fills pages with pieces from top to bottom and breaks them where the pieces allow. */
final class Paginator {

    private static final double TOLERANCE = 0.01;

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private final List<List<Placed>> pages = new ArrayList<>();
    private final List<List<Piece>> movedPieces = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private final double height;
    private double y;

    /**
     * A piece on a page.
     *
     * @param top below the upper edge of the type area
     * @param repeated whether it is there a second time, at the head of a page that a table goes on on
     */
    record Placed(Piece piece, double top, boolean repeated) {

        double bottom() {
            return top + piece.height();
        }
    }

    private Paginator(List<Piece> pieces, double height) {
        this.height = height;
        waiting.addAll(pieces);
    }

    /**
     * What pagination found.
     *
     * @param pages the pieces of each page; at least one page
     * @param moved the pieces that went to the next page with the piece after them, for each page that ended so
     */
    record Result(List<List<Placed>> pages, List<List<Piece>> moved) {}

    /**
     * Fills pages.
     *
     * @param height of their type areas in points
     */
    static Result paginate(List<Piece> pieces, double height) {
        Paginator paginator = new Paginator(pieces, height);
        paginator.run();
        return new Result(paginator.pages, paginator.movedPieces);
    }

    private void run() {
        while (!waiting.isEmpty()) {
            Piece piece = waiting.pop();
            if (piece.place().newPage() && !page.isEmpty()) {
                finish();
            }
            if (page.isEmpty()) {
                piece.repeated().forEach(header -> put(header, true));
            }
            double before = page.isEmpty() && !piece.place().newPage()
                    ? 0
                    : piece.place().before();
            double room = height + TOLERANCE - y - before;
            if (piece.height() + piece.below() <= room) {
                y += before;
                put(piece, false);
            } else {
                overflow(piece, room);
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            finish();
        }
    }

    private void overflow(Piece piece, double room) {
        Optional<List<Piece>> parts = piece.split(room);
        if (parts.isPresent()) {
            put(parts.get().get(0), false);
            waiting.push(parts.get().get(1));
            finish();
            return;
        }
        int keep = page.size();
        while (keep > 0 && sticks(page.get(keep - 1))) {
            keep--;
        }
        boolean nothingLetsGo = keep == 0;
        if (nothingLetsGo && page.stream().allMatch(Placed::repeated)) {
            // A piece that is higher than a page and cannot be split sticks out of the page.
            put(piece, false);
            return;
        }
        waiting.push(piece);
        if (!nothingLetsGo) {
            List<Placed> moved = page.subList(keep, page.size());
            if (!moved.isEmpty()) {
                movedPieces.add(moved.stream().map(Placed::piece).toList());
            }
            moved.reversed().stream().filter(placed -> !placed.repeated()).forEach(p -> waiting.push(p.piece()));
            moved.clear();
        }
        finish();
    }

    private static boolean sticks(Placed placed) {
        return placed.piece().place().keptWithNext();
    }

    private void put(Piece piece, boolean repeated) {
        page.add(new Placed(piece, y, repeated));
        y += piece.height();
    }

    private void finish() {
        pages.add(List.copyOf(page));
        page = new ArrayList<>();
        y = 0;
    }
}
