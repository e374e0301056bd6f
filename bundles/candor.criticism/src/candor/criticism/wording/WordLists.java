// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The words by which texts are judged: the shipped files, what the user's folder adds ({@link WordFolder}), and what
 * services {@link WordSource} add.
 *
 * <p>A file has one word a line, in UTF-8. {@code …} in a word stands for up to eight characters of the same clause, {@code 。} behind
 * it for the end of a clause; a line that begins with {@code #} is a remark; one that begins with {@code -} takes a word out again.
 */
@Component(service = WordLists.class)
public final class WordLists {

    private final Map<WordList, WordMatcher> lists = new EnumMap<>(WordList.class);
    private final Contributions<WordSource> known;
    private final List<ServiceReference<WordSource>> references;

    /** The shipped words alone. */
    public WordLists() {
        this(List.of());
    }

    /** @param sources beside the shipped files, asked in this order */
    public WordLists(List<WordSource> sources) {
        this(new Faults(), List.of());
        sources.reversed().forEach(known::add);
        read();
    }

    /**
     * Made again when a source comes or goes. A source that fails adds nothing.
     *
     * @param faults are told of every source that fails
     * @param references sources beside the shipped files, asked in this order
     */
    @Activate
    public WordLists(
            @Reference Faults faults,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ServiceReference<WordSource>> references) {
        this.known = new Contributions<>(
                ContributionKind.WORDS, source -> source.getClass().getSimpleName(), faults);
        this.references = List.copyOf(references);
        this.references.forEach(known::add);
        read();
    }

    @Deactivate
    void letGo() {
        references.forEach(known::remove);
    }

    private void read() {
        for (WordList list : WordList.values()) {
            List<String> lines = new ArrayList<>(shipped(list));
            // The highest ranking comes last, so that it can take out again what others say.
            known.all()
                    .reversed()
                    .forEach(source -> lines.addAll(source.call(s -> List.copyOf(s.words(list)), List::of)));
            lists.put(list, new WordMatcher(lines));
        }
    }

    /** The words of a list. */
    public WordMatcher of(WordList list) {
        return lists.get(list);
    }

    private static List<String> shipped(WordList list) {
        try (InputStream in = WordLists.class.getResourceAsStream("/words/" + list.file());
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(list.file(), e);
        }
    }
}
