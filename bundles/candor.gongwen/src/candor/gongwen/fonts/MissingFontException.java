// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.FontRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** No font of the machine can play a role. The message names role, places searched and remedy, in Chinese. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FontRole role;

    MissingFontException(FontRole role, List<Path> searched) {
        super("没有可用的%s（如“%s”）。已查找：%s。请安装该字体，或将字体文件放入“%s”；在 Debian 上也可运行 releng/setup 安装自由字体。"
                .formatted(
                        role.chineseName(),
                        FontCandidates.standardName(role),
                        searched.stream().map(Path::toString).collect(Collectors.joining("、")),
                        searched.isEmpty() ? FontFolders.own() : searched.get(0)));
        this.role = role;
    }

    /** The role that stays empty. */
    public FontRole role() {
        return role;
    }
}
