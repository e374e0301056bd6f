// SPDX-License-Identifier: EPL-2.0
package candor.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in Chinese why a document could not be written, and what to do. */
final class WriteTrouble {

    private WriteTrouble() {}

    static String explain(Path file, IOException trouble) {
        return "无法写入“" + file + "”：" + reason(file, trouble);
    }

    private static String reason(Path file, IOException trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("quota") || words.contains("not enough space")) {
            return "磁盘空间不足。请清理磁盘，或换一个输出位置。";
        }
        if (Files.isDirectory(file)) {
            return "同名的文件夹已经存在。请移走它，或换一个输出位置。";
        }
        if (trouble instanceof AccessDeniedException) {
            return "没有写入权限，或文件正被其他程序打开。请关闭打开它的程序，或换一个输出位置。";
        }
        if (trouble instanceof NoSuchFileException) {
            return "文件夹“" + file.getParent() + "”不存在，也建立不了。请换一个输出位置。";
        }
        if (trouble instanceof FileAlreadyExistsException
                || trouble instanceof NotDirectoryException
                || words.contains("not a directory")) {
            return "“" + file.getParent() + "”不是文件夹。请换一个输出位置。";
        }
        if (words.contains("read-only")) {
            return "所在磁盘是只读的。请换一个输出位置。";
        }
        String system = trouble instanceof FileSystemException e && e.getReason() != null
                ? e.getReason()
                : trouble.getMessage();
        return system + "。请检查磁盘或网络位置，或换一个输出位置。";
    }
}
