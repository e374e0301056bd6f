// SPDX-License-Identifier: EPL-2.0
package candor.core.profile;

import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import java.io.UncheckedIOException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A campaign that lies as data in a bundle: a folder with a {@code dossier.xmi} that every dossier of the campaign starts
 * from. Nothing of a campaign is code (docs/domain.md §3.4: the aspects are data of the year).
 */
public class ProfileTemplate implements ProfileProvider {

    private final Dossier template;

    /**
     * @param owner a class of the bundle that has the data
     * @param folder absolute resource name of the folder, ending with a slash
     * @throws UncheckedIOException when the data cannot be read; its cause says where and why
     */
    public ProfileTemplate(Class<?> owner, String folder) {
        try {
            template = new MeetingStore().openUnpacked(owner, folder).dossier();
        } catch (MeetingFileException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String id() {
        return template.getProfile().getIdentifier();
    }

    @Override
    public String label() {
        return template.getProfile().getMeetingName();
    }

    @Override
    public Dossier begin() {
        return EcoreUtil.copy(template);
    }
}
