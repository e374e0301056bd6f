// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

/** Holds bills of materials against the schema of CycloneDX; prints "judge, file, number of faults", parted by tabs, and each fault below. */
final class BomJudge {

    public static void main(String[] files) throws Exception {
        for (String name : files) {
            List<ParseException> faults = new JsonParser().validate(Path.of(name).toFile(), Version.VERSION_16);
            System.out.println("CycloneDX 1.6\t" + name + "\t" + faults.size());
            faults.forEach(fault -> System.out.println("#\t" + fault.getMessage().replaceAll("\\s+", " ")));
        }
    }
}
