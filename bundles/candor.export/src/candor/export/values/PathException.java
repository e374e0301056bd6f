// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import candor.base.text.Text;
import java.util.Locale;

/** A way through the model that leads nowhere: a mistake of whoever wrote it, not of the dossier. The message is in Chinese. */
public final class PathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PathException(String path, String key, Object... arguments) {
        super(Text.of(PathException.class, "path", path, Text.of(PathException.class, key, arguments))
                .in(Locale.SIMPLIFIED_CHINESE));
    }

    /** Makes the exception for a way that leads to values where objects are wanted. */
    public static PathException toValue(String path) {
        return new PathException(path, "path.object");
    }
}
