// SPDX-License-Identifier: EPL-2.0
package candor.workbench.navigator;

import candor.core.rules.FindingsChange;
import candor.core.rules.LiveCheck;
import candor.forms.CutCells;
import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.Widths;
import candor.workbench.WorkbenchTexts;
import candor.workbench.editor.Editors;
import candor.workbench.findings.FindingMarks;
import candor.workbench.findings.SeverityIcons;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.place.PlaceProgress;
import candor.workbench.place.SelectedPlaces;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.DossierView;
import candor.workbench.view.DossierViews;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The dossier by stages, with a filter above. */
public final class NavigatorPart {

    /** The popup menu of the application model. */
    private static final String MENU = "candor.navigator.menu";

    private static final int FILTER_DELAY = 150;
    private static final int ROWS_AT_ONCE = 500;
    private static final int NAME_LEAST = 120;

    /** What a mark takes beside its number. */
    private static final int MARK_SIGN = 4 * FormKit.GRID;

    /** Numbers of so many figures do not move the names. */
    private static final int FIGURES = 2;

    private final DossierSession session;
    private final ESelectionService selection;
    private final Editors editors;
    private final DossierViews views;
    private final PlaceNames names;
    private final DossierTree tree;
    private final LiveCheck check;
    private final FindingMarks marks;
    private final ViewUpdates updates;
    private final Consumer<FindingsChange> checked = change -> showMarks();
    private final Runnable filter = this::applyFilter;
    private Text filterText;
    private TreeViewer viewer;
    private TreeColumnLayout columns;
    private TreeColumn markColumn;
    private DossierTreeContent content;
    private boolean following;

    @Inject
    public NavigatorPart(
            DossierSession session,
            LiveCheck check,
            ESelectionService selection,
            Editors editors,
            DossierViews views,
            ViewUpdates updates) {
        this.session = session;
        this.check = check;
        this.selection = selection;
        this.editors = editors;
        this.views = views;
        this.updates = updates;
        names = new PlaceNames(session.domain().getAdapterFactory());
        tree = new DossierTree(session.dossier());
        marks = new FindingMarks(check, session.dossier(), tree);
    }

    @PostConstruct
    void create(Composite parent, EMenuService menus, PlaceProgress progress, Themes themes) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filterText = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filterText.setMessage(WorkbenchTexts.get("navigator.filter"));
        FormKit.identify(filterText, "navigator.filter");
        filterText.addListener(SWT.Modify, event -> filterText.getDisplay().timerExec(FILTER_DELAY, filter));
        filterText.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getControl().setFocus();
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filterText);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        FormKit.identify(viewer.getControl(), "navigator.tree");
        columns = new TreeColumnLayout();
        area.setLayout(columns);
        columns.setColumnData(new TreeColumn(viewer.getTree(), SWT.LEFT), new ColumnWeightData(1, NAME_LEAST));
        markColumn = new TreeColumn(viewer.getTree(), SWT.LEFT);
        showMarkColumn();
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(ROWS_AT_ONCE);
        content = new DossierTreeContent(tree, views.all(), noFilter());
        viewer.setContentProvider(content);
        SeverityIcons signs = new SeverityIcons(parent.getDisplay(), themes);
        PlaceLabels labels = new PlaceLabels(parent.getDisplay(), names, tree, progress, marks, signs);
        viewer.setLabelProvider(labels);
        CutCells.install(viewer.getTree(), PlaceLabels.BEFORE_COUNT);
        HoverTip.install(viewer.getTree(), at -> tip(labels, at));
        viewer.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
        viewer.addPostSelectionChangedListener(event -> look());
        viewer.getTree().addListener(SWT.MouseUp, this::clicked);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        new NavigatorDrag(session).install(viewer);
        menus.registerContextMenu(viewer.getControl(), MENU);
        viewer.setInput(session.dossier());
        viewer.expandToLevel(1);
        updates.followInPauses(parent, this::refresh);
        // The signs of findings have the colours of the theme.
        updates.onTheme(parent, viewer::refresh);
        check.addListener(checked);
    }

    /** What is found at a place, or its name where that is cut: the name alone can be read in the tree. */
    private String tip(PlaceLabels labels, Point at) {
        TreeItem item = viewer.getTree().getItem(at);
        String found = item != null && item.getData() instanceof Place place ? labels.tip(place) : "";
        return found.isEmpty() ? HoverTip.hidden(viewer.getTree(), at) : found;
    }

    /** Redraws only the places whose findings have changed. */
    private void showMarks() {
        if (!viewer.getControl().isDisposed()) {
            viewer.update(marks.refresh().toArray(), null);
            showMarkColumn();
        }
    }

    /** Hides the column of marks while no place has one, and makes room for the greatest number. */
    private void showMarkColumn() {
        int most = marks.most();
        int figures = Math.max(FIGURES, Integer.toString(most).length());
        int width = most == 0 ? 0 : MARK_SIGN + Widths.figures(viewer.getTree(), figures);
        if (markColumn.getData() == null || !markColumn.getData().equals(width)) {
            markColumn.setData(width);
            columns.setColumnData(markColumn, new ColumnPixelData(width, false));
            viewer.getTree().getParent().layout(true);
        }
    }

    private TreeFilter noFilter() {
        return new TreeFilter(session.dossier(), tree, names, "");
    }

    private void selected(IStructuredSelection selected) {
        selection.setSelection(selected);
    }

    /** Shows the selected place after one click. */
    private void look() {
        List<Place> places = places();
        if (places.size() == 1 && !following) {
            editors.look(places.getFirst());
        }
    }

    /** A click opens whatever is there, also what is selected already and behind another tab; the arrow keys pass over views. */
    private void clicked(Event event) {
        TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
        if (event.button != 1 || event.stateMask != SWT.BUTTON1 || item == null) {
            return;
        }
        // Not the selection: it may just have followed an editor that the click before has opened.
        if (item.getData() instanceof DossierView view) {
            views.open(view.id());
        } else if (item.getData() instanceof Place place) {
            editors.look(place);
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
        viewer.expandToLevel(place, 1);
        editors.open(place);
    }

    /** Selects what another part has gone to; a filter that hides it is left alone. */
    @Inject
    @Optional
    void follow(@UIEventTopic(Editors.GONE_TO) Place place) {
        if (viewer != null && EcoreUtil.isAncestor(session.dossier(), place.object()) && content.contains(place)) {
            following = true;
            viewer.setSelection(new StructuredSelection(place), true);
            following = false;
        }
    }

    private List<Place> places() {
        return SelectedPlaces.of(viewer.getStructuredSelection());
    }

    /** Selects a place and scrolls to it. A filter that hides the place is cleared. */
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

    private void refresh() {
        marks.refresh();
        content.filter(new TreeFilter(session.dossier(), tree, names, filterText.getText()));
        viewer.refresh();
    }

    @Focus
    void focus() {
        viewer.getControl().setFocus();
    }

    @PreDestroy
    void close() {
        check.removeListener(checked);
    }
}
