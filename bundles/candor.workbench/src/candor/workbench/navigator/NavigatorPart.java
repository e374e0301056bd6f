// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.workbench.Texts;
import candor.workbench.dossier.DossierTree;
import candor.workbench.dossier.Place;
import candor.workbench.dossier.PlaceNames;
import candor.workbench.dossier.Places;
import candor.workbench.editor.Editors;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierView;
import candor.workbench.view.DossierViews;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The dossier by stages, with a filter above. */
public final class NavigatorPart {

    /** Data key of the ids by which tests, style sheets and tools find widgets. */
    private static final String ID = "candor.id";

    /** The popup menu of the application model. */
    private static final String MENU = "candor.navigator.menu";

    private static final int FILTER_DELAY = 150;
    private static final int REFRESH_DELAY = 80;
    private static final int ROWS_AT_ONCE = 500;

    private final DossierSession session;
    private final ESelectionService selection;
    private final Editors editors;
    private final DossierViews views;
    private final PlaceNames names;
    private final DossierTree tree;
    private final CommandStackListener changed = event -> refreshSoon();
    private final Runnable filter = this::applyFilter;
    private final Runnable refresh = this::refresh;
    private Text filterText;
    private TreeViewer viewer;
    private DossierTreeContent content;

    @Inject
    public NavigatorPart(DossierSession session, ESelectionService selection, Editors editors, DossierViews views) {
        this.session = session;
        this.selection = selection;
        this.editors = editors;
        this.views = views;
        names = new PlaceNames(session.domain().getAdapterFactory());
        tree = new DossierTree(session.dossier());
    }

    @PostConstruct
    void create(Composite parent, EMenuService menus) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filterText = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filterText.setMessage(Texts.get("navigator.filter"));
        filterText.setData(ID, "navigator.filter");
        filterText.addListener(SWT.Modify, event -> filterText.getDisplay().timerExec(FILTER_DELAY, filter));
        filterText.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getControl().setFocus();
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filterText);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getControl().setData(ID, "navigator.tree");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(ROWS_AT_ONCE);
        content = new DossierTreeContent(tree, views.all(), noFilter());
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new PlaceLabels(parent.getDisplay(), names, tree));
        viewer.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
        viewer.addPostSelectionChangedListener(event -> look());
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        new NavigatorDrag(session).install(viewer);
        menus.registerContextMenu(viewer.getControl(), MENU);
        viewer.setInput(session.dossier());
        viewer.expandToLevel(1);
        session.stack().addCommandStackListener(changed);
    }

    private TreeFilter noFilter() {
        return new TreeFilter(session.dossier(), tree, names, "");
    }

    private void selected(IStructuredSelection selected) {
        selection.setSelection(selected);
    }

    /** One click shows what has a form of its own; a stage of several lists is only the way to them. */
    private void look() {
        List<Place> places = places();
        if (places.size() == 1 && !isCrossroads(places.getFirst())) {
            editors.look(places.getFirst());
        }
    }

    private void open(Object element) {
        if (element instanceof DossierView view) {
            views.open(view.id());
        } else if (element instanceof Place place) {
            open(place);
        }
    }

    private void open(Place place) {
        if (isCrossroads(place)) {
            viewer.setExpandedState(place, !viewer.getExpandedState(place));
        } else {
            editors.open(place);
        }
    }

    private static boolean isCrossroads(Place place) {
        return place.group() != null && place.containments().size() > 1;
    }

    private List<Place> places() {
        return Places.of(viewer.getStructuredSelection());
    }

    /** Selects a place and scrolls to it; the filter gives way where it hides the place. */
    public void reveal(Place place) {
        refresh();
        if (!content.contains(place)) {
            filterText.setText("");
            applyFilter();
        }
        viewer.setSelection(new StructuredSelection(place), true);
    }

    private void applyFilter() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        TreeFilter next = new TreeFilter(session.dossier(), tree, names, filterText.getText());
        content.filter(next);
        viewer.refresh();
        if (next.isActive()) {
            viewer.expandToLevel(2);
        }
    }

    private void refreshSoon() {
        viewer.getControl().getDisplay().timerExec(REFRESH_DELAY, refresh);
    }

    private void refresh() {
        if (!viewer.getControl().isDisposed()) {
            content.filter(new TreeFilter(session.dossier(), tree, names, filterText.getText()));
            viewer.refresh();
        }
    }

    @Focus
    void focus() {
        viewer.getControl().setFocus();
    }

    @PreDestroy
    void close() {
        session.stack().removeCommandStackListener(changed);
    }
}
