// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.process.testing.GoldenContract;

class MeetingGoldenTest extends GoldenContract {

    MeetingGoldenTest() {
        super(OwnDocuments.ALL);
    }
}
