// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import org.osgi.service.component.annotations.Component;

/** The campaigns that come with the product. Their data lie in the folder {@code profiles}. */
public final class ShippedProfiles {

    private ShippedProfiles() {}

    /** The 民主生活会 of an ordinary year. */
    @Component(service = ProfileProvider.class)
    public static final class Annual extends ProfileTemplate {

        public Annual() {
            super(ShippedProfiles.class, "/profiles/annual/");
        }
    }

    /** The 民主生活会 of 2022. */
    @Component(service = ProfileProvider.class)
    public static final class Annual2022 extends ProfileTemplate {

        public Annual2022() {
            super(ShippedProfiles.class, "/profiles/annual-2022/");
        }
    }

    /** The 专题民主生活会 of the thematic education of 2023. */
    @Component(service = ProfileProvider.class)
    public static final class ThemeEducation2023 extends ProfileTemplate {

        public ThemeEducation2023() {
            super(ShippedProfiles.class, "/profiles/theme-education-2023/");
        }
    }

    /** The 民主生活会 of 2024. */
    @Component(service = ProfileProvider.class)
    public static final class Annual2024 extends ProfileTemplate {

        public Annual2024() {
            super(ShippedProfiles.class, "/profiles/annual-2024/");
        }
    }

    /** The 民主生活会 of 2025. */
    @Component(service = ProfileProvider.class)
    public static final class Annual2025 extends ProfileTemplate {

        public Annual2025() {
            super(ShippedProfiles.class, "/profiles/annual-2025/");
        }
    }

    /** The 专题民主生活会 on the study of the Party's history, 2021. */
    @Component(service = ProfileProvider.class)
    public static final class PartyHistory2021 extends ProfileTemplate {

        public PartyHistory2021() {
            super(ShippedProfiles.class, "/profiles/party-history-2021/");
        }
    }
}
