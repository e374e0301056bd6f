// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at the desktop who has keyboard and mouse and nothing else: counts what she does and keeps a picture of every step. */
final class Clerk {

    private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();

    private final DesktopScreen screen;
    private final DesktopProcess desktop;
    private final AssistiveEyes eyes;
    private final List<String> steps = new ArrayList<>();
    private DesktopScreen.Offer spreadsheet;

    /** Whether nothing has been done since the screen stood still. */
    private boolean still;

    private int clicks;
    private int keys;
    private int texts;

    Clerk(DesktopScreen screen, DesktopProcess desktop, AssistiveEyes eyes) {
        this.screen = screen;
        this.desktop = desktop;
        this.eyes = eyes;
    }

    /** Clicks what she sees. */
    void click(Sought sought) {
        desktop.click(reach(sought));
    }

    /** Follows a link. */
    void follow(Sought sought) {
        desktop.clickBeginning(reach(sought));
    }

    /** Follows the last of several links in a line. */
    void followLast(Sought sought) {
        desktop.clickEnd(reach(sought));
    }

    /** Drags one thing with the mouse to before another. */
    void drag(Sought sought, Sought before) {
        desktop.drag(reach(sought), eyes.await(before, seen -> seen.bounds() != null));
    }

    /** What the mouse is used on next, where it stands once the screen is still. */
    private AssistiveEyes.Seen reach(Sought sought) {
        clicks++;
        look();
        still = false;
        return eyes.await(sought, seen -> seen.bounds() != null);
    }

    /** Pastes what a spreadsheet offers; it stays open until another one is, because a program that is busy asks it late. */
    void paste(String cells) {
        if (spreadsheet != null) {
            spreadsheet.close();
        }
        spreadsheet = screen.offer(cells);
        press("ctrl+v");
        look();
    }

    /** Presses keys. */
    void press(String... pressed) {
        keys += pressed.length;
        still = false;
        desktop.keys(pressed);
    }

    /** Types into the field that has the keyboard, until it says so, and leaves it. */
    void type(Sought field, String text) {
        texts++;
        eyes.await(field, seen -> seen.is("focused"));
        desktop.keys("ctrl+a");
        desktop.type(text);
        eyes.await(field, seen -> seen.text().equals(text));
        press("Tab");
    }

    private void look() {
        if (!still) {
            desktop.waitUntilStill();
            still = true;
        }
    }

    /** Ends a step: what it has led to is kept as a picture. */
    void step(String name) {
        look();
        steps.add(name);
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screen.picture(PICTURES.resolve("%02d-%s.png".formatted(steps.size(), name)));
    }

    /** What it took, in one line. */
    String account() {
        return "%d steps (%s): %d clicks, %d texts typed, %d keys"
                .formatted(steps.size(), String.join(", ", steps), clicks, texts, keys);
    }

    /** How many times she did anything at all. */
    int acts() {
        return clicks + keys + texts;
    }
}
