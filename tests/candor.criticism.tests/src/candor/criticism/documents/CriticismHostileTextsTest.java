// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import candor.process.testing.BundleRules;
import candor.process.testing.HostileTextsContract;

class CriticismHostileTextsTest extends HostileTextsContract {

    CriticismHostileTextsTest() {
        super(new BundleRules("candor.criticism", MeetingDocuments.class), OwnDocuments.ALL);
    }
}
