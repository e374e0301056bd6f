// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.IncrementalContract;

class CriticismIncrementalTest extends IncrementalContract {

    CriticismIncrementalTest() {
        super(CriticismRules.OWN, CriticismFaultsTest.all());
    }
}
