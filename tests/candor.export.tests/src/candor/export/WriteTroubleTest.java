// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteTroubleTest {

    private static final Path FILE = Path.of("out", "01-请示.pdf");

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "磁盘空间不足"),
                Arguments.of(new FileSystemException("a", null, "Disk quota exceeded"), "磁盘空间不足"),
                Arguments.of(new AccessDeniedException("a"), "没有写入权限"),
                Arguments.of(new FileSystemException("a", null, "Read-only file system"), "只读"),
                Arguments.of(new FileSystemException("a", null, "Not a directory"), "不是文件夹"),
                Arguments.of(new IOException("Input/output error"), "Input/output error"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void reasonAndRemedyAreNamed(IOException trouble, String reason) {
        assertThat(WriteTrouble.explain(FILE, trouble))
                .startsWith("无法写入“" + FILE + "”：")
                .contains(reason, "换一个输出位置");
    }
}
