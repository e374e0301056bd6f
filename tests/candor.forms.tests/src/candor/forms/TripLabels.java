// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Item providers with labels from properties files in Chinese and English, as a generated edit bundle has them. */
final class TripLabels extends ReflectiveItemProviderAdapterFactory {
    private static final String WORDS = "labels/plugin.properties";

    TripLabels() {
        reflectiveItemProviderAdapter = new Provider(this);
    }

    private static final class Provider extends ReflectiveItemProvider {
        private final ResourceBundle texts;

        Provider(AdapterFactory factory) {
            super(factory);
            try (InputStreamReader in =
                    new InputStreamReader(TripLabels.class.getResourceAsStream(WORDS), StandardCharsets.UTF_8)) {
                texts = new PropertyResourceBundle(in);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public String getString(String key) throws MissingResourceException {
            return texts.getString(key);
        }

        /** The folder of the properties. */
        @Override
        public URL getBaseURL() {
            try {
                return TripLabels.class.getResource(WORDS).toURI().resolve(".").toURL();
            } catch (URISyntaxException | MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        protected String getFeatureText(Object feature) {
            EStructuralFeature named = (EStructuralFeature) feature;
            return getString("_UI_" + named.getEContainingClass().getName() + "_" + named.getName() + "_feature");
        }

        /** The name of the class first, as generated item providers have it. */
        @Override
        public String getText(Object object) {
            String name = super.getText(object).replaceFirst("^\\S+ ?", "");
            return (getString("_UI_" + ((EObject) object).eClass().getName() + "_type") + " " + name).strip();
        }
    }
}
