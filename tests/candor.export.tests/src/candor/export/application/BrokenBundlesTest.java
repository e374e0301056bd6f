// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Messages;
import candor.base.text.Text;
import candor.core.profile.ProfileProvider;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Commands and campaigns that fail, beside those that do not. */
class BrokenBundlesTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));

    /** Where a command fails. */
    private enum Weakness {
        SUMMARY,
        DESCRIBE,
        RUN
    }

    private record Weak(Weakness weakness) implements Command {

        private void failAt(Weakness here) {
            if (weakness == here) {
                throw new NoClassDefFoundError("planted");
            }
        }

        @Override
        public Text summary() {
            failAt(Weakness.SUMMARY);
            return Text.of(ListCommand.class, "list.summary");
        }

        @Override
        public void describe(CommandSpec spec, Messages texts) {
            failAt(Weakness.DESCRIBE);
        }

        @Override
        public int run(ParseResult arguments, Session session) {
            failAt(Weakness.RUN);
            return ExitCode.OK;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommandThatFailsIsNamedAndTheOthersGoOn(Weakness weakness) {
        terminal.commands().add("weak", () -> new Weak(weakness)).add("broken", () -> {
            throw new IllegalStateException("planted");
        });

        assertThat(terminal.run("weak", "--json")).isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).containsOnlyOnce("命令“weak”").contains("NoClassDefFoundError");
        assertThat(problem("command", "weak")).isTrue();
        assertThat(terminal.run("list", "commands", "--json")).isEqualTo(ExitCode.OK);
        assertThat(ids("commands")).contains("check", "list").doesNotContain("broken", "weak");
        assertThat(problem("command", "broken")).isTrue();
    }

    /** A campaign that throws where a dossier begins, or begins it without what makes it one. */
    private record WeakProfile(boolean emptyHanded) implements ProfileProvider {

        @Override
        public String id() {
            return "weak";
        }

        @Override
        public String label() {
            return "weak";
        }

        @Override
        public Dossier begin() {
            if (emptyHanded) {
                return MeetingFactory.eINSTANCE.createDossier();
            }
            throw new IllegalStateException("planted");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCampaignThatBeginsNoDossierIsNamedAndTheOthersGoOn(boolean emptyHanded) {
        terminal.profiles().add(new WeakProfile(emptyHanded), 0);
        Path file = folder.resolve("a.meeting");

        assertThat(terminal.run("list", "profiles", "--json")).isEqualTo(ExitCode.OK);
        assertThat(ids("profiles")).containsExactly("annual");
        assertThat(problem("profile", "weak")).isTrue();
        assertThat(terminal.run("new", "--profile", "weak", "--to", file.toString(), "--json"))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("年度专题配置“weak”");
        assertThat(file).doesNotExist();
        assertThat(terminal.run("new", "--profile", "annual", "--to", file.toString()))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void listSaysOfEachWhichBundleBringsItAndItsVersion() {
        boolean inFramework = FrameworkUtil.getBundle(Command.class) != null;
        for (String what : List.of("rules", "profiles", "importers", "commands")) {
            assertThat(terminal.run("list", what, "--json")).isEqualTo(ExitCode.OK);
            assertThat(entries(what)).as(what).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.get("bundle").getAsString()).startsWith("candor.");
                assertThat(entry.get("version").getAsString()).matches(inFramework ? "0\\.\\d.*" : "");
            });
        }
    }

    private List<String> ids(String what) {
        return entries(what).stream()
                .map(entry -> entry.get("id").getAsString())
                .toList();
    }

    private List<JsonObject> entries(String what) {
        return StreamSupport.stream(
                        JsonParser.parseString(terminal.out())
                                .getAsJsonObject()
                                .getAsJsonArray(what)
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private boolean problem(String kind, String name) {
        return entries("problems").stream()
                .anyMatch(each -> each.get("kind").getAsString().equals(kind)
                        && each.get("name").getAsString().equals(name));
    }
}
