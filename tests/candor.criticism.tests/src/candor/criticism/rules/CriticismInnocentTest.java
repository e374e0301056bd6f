// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.InnocentContract;

class CriticismInnocentTest extends InnocentContract {

    CriticismInnocentTest() {
        super(CriticismRules.OWN, CriticismInnocentChanges.all());
    }
}
