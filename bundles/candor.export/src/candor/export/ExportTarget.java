// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Copy;
import candor.gongwen.OutputFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A copy of a document and where it is written.
 *
 * @param folder of its files
 * @param name of its files without the extension
 */
record ExportTarget(DocumentType type, Copy copy, Path folder, String name) {

    /** What an order asks for, in its order of documents and copies; no two have the same name. */
    static List<ExportTarget> all(ExportOrder order) {
        List<ExportTarget> targets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (DocumentType type : order.documents()) {
            for (Copy copy : type.copies(order.dossier())) {
                if (order.copies().isEmpty() || order.copies().contains(copy.label())) {
                    String name = FileNames.unique(
                            FileNames.of(name(type.order(), type.name(order.dossier()), copy, order.numbered())),
                            taken);
                    targets.add(new ExportTarget(type, copy, order.folder(), name));
                }
            }
        }
        return targets;
    }

    /** E.g. 09-个人意见反馈单-张三. */
    private static String name(int order, String label, Copy copy, boolean numbered) {
        String name = numbered ? name(order, label) : label;
        return copy.label().isEmpty() ? name : name + "-" + copy.label();
    }

    /** E.g. 01-请示. */
    static String name(int order, String label) {
        return String.format(Locale.ROOT, "%02d-%s", order, label);
    }

    /** Its file in a format. */
    Path file(OutputFormat format) {
        return folder.resolve(name + "." + format.extension());
    }
}
