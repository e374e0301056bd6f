// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/** Reads one XMI entry into a resource, and turns whatever goes wrong into words with line and column. */
final class XmiReader {

    private final ResourceSet resources;
    private final Limits limits;

    XmiReader(ResourceSet resources, Limits limits) {
        this.resources = resources;
        this.limits = limits;
    }

    /**
     * Reads an entry.
     *
     * @param packages the packages, by namespace, whose objects may stand in it
     * @throws MeetingFileException FORBIDDEN_XML, TOO_LARGE, BROKEN_CONTENT or DANGLING_REFERENCE
     */
    DossierResource read(String entry, byte[] xmi, Map<String, EPackage> packages) throws MeetingFileException {
        DossierResource resource = new DossierResource(EntryAddresses.of(entry), packages, limits);
        resources.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(xmi), DossierResource.loadOptions());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof MeetingFileException refusal) {
                throw refusal;
            }
            throw e;
        } catch (IOException | RuntimeException e) {
            throw trouble(entry, resource, e);
        }
        return resource;
    }

    private static MeetingFileException trouble(String entry, Resource resource, Exception thrown) {
        Resource.Diagnostic first =
                resource.getErrors().isEmpty() ? null : resource.getErrors().getFirst();
        MeetingFileException what =
                switch (first) {
                    case FeatureNotFoundException e
                    when e.getObject() == null -> MeetingFileException.of(Kind.BROKEN_CONTENT, "element", e.getName());
                    case FeatureNotFoundException e ->
                        MeetingFileException.of(Kind.BROKEN_CONTENT, "feature", Names.of(e.getObject()), e.getName());
                    case ClassNotFoundException e -> MeetingFileException.of(Kind.BROKEN_CONTENT, "class", e.getName());
                    case PackageNotFoundException e ->
                        MeetingFileException.of(Kind.BROKEN_CONTENT, "package", e.uri() == null ? "" : e.uri());
                    case IllegalValueException e ->
                        MeetingFileException.of(
                                Kind.BROKEN_CONTENT,
                                "value",
                                Names.of(e.getObject()),
                                Names.of(e.getFeature()),
                                e.getValue() instanceof EObject value ? Names.of(value) : e.getValue());
                    case UnresolvedReferenceException e ->
                        MeetingFileException.of(
                                Kind.DANGLING_REFERENCE,
                                "target",
                                Names.of(e.getObject()),
                                Names.of(e.getFeature()),
                                e.getReference());
                    case null, default -> MeetingFileException.brokenXml(reason(first, thrown));
                };
        return first == null
                ? what.at(entry).because(thrown)
                : what.at(entry, first.getLine(), first.getColumn()).because(thrown);
    }

    private static String reason(Resource.Diagnostic first, Exception thrown) {
        Throwable cause = first instanceof Exception exception ? exception : thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
