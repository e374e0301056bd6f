// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.process.testing.BundleDocuments;

/** The documents of this bundle. */
final class OwnDocuments {

    static final BundleDocuments ALL =
            new BundleDocuments(MeetingDocuments.class, new MeetingRoomProperties(), new AppraisalProperties());

    private OwnDocuments() {}
}
