// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes what bureaus keep in a dossier over into another one that goes on from it: the parts of packages that are not installed byte for
 * byte, the places where the model refers to them, and the files that the extensions of both kinds mention.
 *
 * <p>A part that refers to something which the new dossier does not have stays in the old one: its bytes cannot be changed, and with
 * them as they are nobody could open the new dossier when the bundle is there again.
 */
final class CarriedParts {

    private final DossierDocument from;
    private final DossierDocument to;
    private final Map<EObject, EObject> copies;

    private CarriedParts(DossierDocument from, DossierDocument to, Map<EObject, EObject> copies) {
        this.from = from;
        this.to = to;
        this.copies = new HashMap<>(copies);
        this.copies.put(from.dossier(), to.dossier());
    }

    /** @param copies objects of the old dossier and what stands for them in the new one, with the same identifiers */
    static void carry(DossierDocument from, DossierDocument to, Map<EObject, EObject> copies) {
        new CarriedParts(from, to, copies).run();
    }

    private void run() {
        to.partNames().putAll(from.partNames());
        List<AbsentPart> parts = new ArrayList<>(from.absentParts());
        while (parts.removeIf(
                part -> !part.references().stream().allMatch(address -> leadsSomewhere(address, parts)))) {
            // What refers to a part that stays behind cannot be taken over either.
        }
        Set<String> entries = parts.stream().map(part -> part.entry().name()).collect(Collectors.toSet());
        for (AbsentPart part : parts) {
            to.absentParts().add(part);
            files(mentionedIn(part));
        }
        for (Slot slot : from.slots()) {
            EObject owner = copies.get(slot.owner());
            if (owner != null && entries.contains(EntryAddresses.entry(slot.address()))) {
                List<EObject> before = slot.before().stream()
                        .map(copies::get)
                        .filter(Objects::nonNull)
                        .toList();
                to.slots().add(new Slot(owner, slot.feature(), before, slot.address()));
            }
        }
        Iterator<EObject> extensions = EcoreUtil.getAllContents(to.dossier().getExtensions(), false);
        extensions.forEachRemaining(object -> files(mentionedIn(object)));
        to.anchor();
    }

    private boolean leadsSomewhere(URI address, List<AbsentPart> parts) {
        String entry = EntryAddresses.entry(address);
        return parts.stream().anyMatch(part -> part.entry().name().equals(entry))
                || to.object(address.fragment()).isPresent();
    }

    private void files(Set<String> digests) {
        digests.stream()
                .filter(from.attachments()::contains)
                .map(from.attachments().entries()::get)
                .forEach(to.attachments()::take);
    }

    private static Set<String> mentionedIn(AbsentPart part) {
        try {
            return Attachments.mentionedIn(part.entry().content());
        } catch (MeetingFileException e) {
            throw new IllegalStateException("the part was read when the dossier was opened", e);
        }
    }

    private static Set<String> mentionedIn(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(attribute ->
                        !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class)
                .map((EAttribute attribute) -> (String) object.eGet(attribute))
                .filter(Objects::nonNull)
                .flatMap(text -> Attachments.mentionedIn(text.getBytes(StandardCharsets.UTF_8)).stream())
                .collect(Collectors.toSet());
    }
}
