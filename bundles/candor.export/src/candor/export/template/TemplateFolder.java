// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.text.TextBytes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Templates in a folder of the file system: a user's own. A folder that does not exist holds none. */
public final class TemplateFolder implements TemplateSource {

    private static final Pattern NAME = Pattern.compile("\\A[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)+");

    private final Path folder;

    /** @param folder need not exist */
    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<TemplateText> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > TemplateText.MAX_LENGTH) {
            throw new IOException(
                    TemplateTexts.get("file.large", file, Integer.toString(TemplateText.MAX_LENGTH / 1024)));
        }
        try {
            return Optional.of(new TemplateText(file.toString(), TextBytes.decode(Files.readAllBytes(file))));
        } catch (CharacterCodingException e) {
            throw new IOException(TemplateTexts.get("file.encoding", file), e);
        }
    }
}
