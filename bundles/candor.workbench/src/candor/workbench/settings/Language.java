// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

/** In which language a person wants the program to speak; documents are Chinese in any case. */
public enum Language {
    /** The language of the command line or of the installation. */
    AS_STARTED(""),
    /** Simplified Chinese. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    /** What stands in the preferences: empty, or a language of ISO 639. */
    public String key() {
        return key;
    }
}
