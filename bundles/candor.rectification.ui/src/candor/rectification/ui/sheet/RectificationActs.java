// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.sheet;

import candor.forms.ListAct;
import candor.forms.ListLook;
import candor.workbench.editor.ListActs;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.task.TaskRunner;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.osgi.service.component.annotations.Component;

/** What is seen and done in the lists of rectification. */
@Component
public final class RectificationActs implements ListActs {

    @Override
    public List<ListAct> acts(IEclipseContext context) {
        DossierSession session = context.get(DossierSession.class);
        Clock clock = context.get(Clock.class);
        EvidenceDesk desk = new EvidenceDesk(
                session, clock, () -> context.get(FileChooser.class), context.get(Failures.class), file -> context.get(
                                FileOpener.class)
                        .open(file));
        return Stream.of(
                        new SourceActs(session, clock).acts(),
                        new ProgressActs(clock).acts(),
                        new ClosureActs(clock).acts(),
                        new MergeActs(session, clock, context.get(TaskRunner.class), context.get(Failures.class))
                                .acts(),
                        desk.acts())
                .flatMap(List::stream)
                .<ListAct>map(act -> act)
                .toList();
    }

    @Override
    public List<ListLook> looks(IEclipseContext context) {
        return List.of(new LedgerFacets(context.get(Clock.class)));
    }
}
