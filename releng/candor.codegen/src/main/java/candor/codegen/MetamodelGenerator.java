// SPDX-License-Identifier: EPL-2.0
package candor.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs EMF's generator on one generator model in a plain JVM, and holds its metamodel to EMF's own rules before. */
final class MetamodelGenerator {

    /** No class of this name exists: the stage is empty, and parsing what was just written takes half of the time. */
    private static final String NO_MERGER = "none";

    private final Path genmodel;
    private final List<Path> bundles;

    /**
     * @param genmodel the generator model
     * @param bundles the bundle of the model code, then that of the edit code where there is one
     */
    MetamodelGenerator(Path genmodel, List<Path> bundles) {
        this.genmodel = genmodel;
        this.bundles = bundles;
    }

    void run() throws IOException, GenerationException {
        prepareEmf();
        GenModel model = load();
        model.reconcile();
        check(model.diagnose());
        for (GenPackage genPackage : model.getGenPackages()) {
            check(Diagnostician.INSTANCE.validate(genPackage.getEcorePackage()));
        }
        model.setCanGenerate(true);
        Generator generator = GenModelUtil.createGenerator(model);
        generator.getOptions().mergerFacadeHelperClass = NO_MERGER;
        generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        if (bundles.size() > 1) {
            generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        }
    }

    private void prepareEmf() throws IOException {
        EcorePlugin.ExtensionProcessor.process(null);
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (Path bundle : bundles) {
            EcorePlugin.getPlatformResourceMap()
                    .put(bundle.getFileName().toString(), URI.createFileURI(SourceFolders.emptyStage(bundle) + "/"));
        }
    }

    private GenModel load() throws GenerationException {
        ResourceSet resources = new ResourceSetImpl();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        URI uri = URI.createFileURI(genmodel.toString());
        try {
            return (GenModel) resources.getResource(uri, true).getContents().get(0);
        } catch (WrappedException exception) {
            throw new GenerationException(genmodel + ": " + exception.getCause().getMessage());
        }
    }

    private static void generate(Generator generator, GenModel model, String projectType) throws GenerationException {
        check(generator.generate(model, projectType, new BasicMonitor()));
    }

    private static void check(Diagnostic diagnostic) throws GenerationException {
        if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
            StringBuilder message = new StringBuilder();
            describe(diagnostic, "", message);
            throw new GenerationException(message.toString());
        }
    }

    private static void describe(Diagnostic diagnostic, String indent, StringBuilder message) {
        message.append(indent).append(diagnostic.getMessage()).append(System.lineSeparator());
        for (Diagnostic child : diagnostic.getChildren()) {
            if (child.getSeverity() >= Diagnostic.WARNING) {
                describe(child, indent + "  ", message);
            }
        }
    }
}
