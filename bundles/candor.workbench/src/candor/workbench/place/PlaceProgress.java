// SPDX-License-Identifier: EPL-2.0
package candor.workbench.place;

import java.util.Optional;

/**
 * Says how far the work at a place has come. It is an interface because places and their tree know no class of the
 * model.
 */
@FunctionalInterface
public interface PlaceProgress {

    /**
     * So many of so many things.
     *
     * @param done how many are done
     * @param needed how many there are to do, at least one
     */
    record Done(int done, int needed) {}

    /** How far a place is; none where that cannot be said. */
    Optional<Done> of(Place place);
}
