// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Item providers for the metamodel of a bundle that brings none of its own: their words are {@link ModelWords}. */
public final class WordedItems extends ReflectiveItemProviderAdapterFactory {
    private final Map<EPackage, Adapter> providers = new HashMap<>();

    @Override
    public Adapter createAdapter(Notifier target) {
        return target instanceof EObject object
                ? providers.computeIfAbsent(object.eClass().getEPackage(), owner -> new Provider(this, owner))
                : super.createAdapter(target);
    }

    private static final class Provider extends ReflectiveItemProvider {
        private final EPackage owner;

        Provider(AdapterFactory factory, EPackage owner) {
            super(factory);
            this.owner = owner;
        }

        @Override
        public String getString(String key) {
            return words(key).or(() -> plainType(key)).orElseGet(() -> super.getString(key));
        }

        /** The name of the class first, as generated item providers have it. */
        @Override
        public String getText(Object object) {
            EClass type = ((EObject) object).eClass();
            String name = super.getText(object).substring(plain(type).length());
            return words("_UI_" + type.getName() + "_type").orElse(plain(type)) + name;
        }

        /** What a class is called that has no word: so that it can be told from the name of the object behind it. */
        private Optional<String> plainType(String key) {
            return owner.getEClassifiers().stream()
                    .filter(type -> key.equals("_UI_" + type.getName() + "_type"))
                    .map(this::plain)
                    .findFirst();
        }

        private String plain(EClassifier type) {
            return format(capName(type.getName()), ' ');
        }

        @Override
        protected String getFeatureText(Object feature) {
            EStructuralFeature named = (EStructuralFeature) feature;
            return words("_UI_" + named.getEContainingClass().getName() + "_" + named.getName() + "_feature")
                    .orElseGet(() -> super.getFeatureText(feature));
        }

        /** Asks the object's own package only; otherwise all registered packages would be loaded for each question. */
        @Override
        protected void gatherAllMetaData(EObject object) {
            gatherMetaData(object.eClass());
        }

        private Optional<String> words(String key) {
            return ModelWords.get(owner, key, Locale.getDefault());
        }
    }
}
