// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import org.eclipse.emf.ecore.EPackage;

/** Stores of the product on a disk of a test's own making. */
public final class Stores {

    private Stores() {}

    public static MeetingStore on(Disk disk) {
        return new MeetingStore(Limits.STANDARD, StoreFormat.CURRENT, EPackage.Registry.INSTANCE, disk);
    }
}
