// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.nio.file.Path;
import java.util.List;

/** The names in a tree that lead nowhere: in plug-in files, application models, component files, manifests, features, products. */
final class StaleNames {

    private StaleNames() {}

    /**
     * All stale names.
     *
     * @param root of the tree
     * @param repository Maven's local repository, where the jars of the target definition lie
     */
    static List<StaleName> in(Path root, Path repository) {
        House house =
                new House(root, new TargetPlatform(root.resolve("releng/candor.target/candor.target"), repository));
        PluginNames plugins = new PluginNames(house);
        AddressNames.check(house);
        plugins.check();
        new ModelNames(house).check();
        ComponentNames.check(house);
        ManifestNames.check(house, plugins);
        return house.stale();
    }
}
