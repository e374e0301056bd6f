// SPDX-License-Identifier: EPL-2.0
package candor.workbench.task;

/** Work on many things, one after the other, that tells how far it is. */
@FunctionalInterface
public interface CountedTask<T> {

    /** Is told how far the work is; may be called from any thread, as often as there is something to tell. */
    @FunctionalInterface
    interface Count {

        /**
         * One more has begun.
         *
         * @param number of it, from 1
         * @param all how many there are
         */
        void at(int number, int all);
    }

    /** Does the work. */
    T call(Count count) throws Exception;
}
