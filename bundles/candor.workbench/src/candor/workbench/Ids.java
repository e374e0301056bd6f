// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

/** Ids of Application.e4xmi and of the platform that code has to find again. Other bundles' model fragments attach to them. */
public final class Ids {

    /** This bundle. */
    public static final String BUNDLE = "candor.workbench";

    /** The main window. */
    public static final String WINDOW = "candor.window";

    /** The tab folder of the window: the start page, then one tab for each dossier. */
    public static final String DOSSIERS = "candor.dossiers";

    /** Snippet, and element id, of the tab of one dossier: everything that belongs to it is inside. */
    public static final String DOSSIER = "candor.dossier";

    /** The stack of a dossier's tab in which forms open; views that stay open go there too. */
    public static final String EDITORS = "candor.stack.editors";

    /** In the tab of a dossier, on the right: what goes with the forms, such as pages. Not rendered while it is empty. */
    public static final String PREVIEW_STACK = "candor.stack.preview";

    /** In the tab of a dossier, at the bottom: findings. Not rendered while it is empty. */
    public static final String PROBLEMS_STACK = "candor.stack.problems";

    /** In the tab of a dossier, at the bottom: the list of findings. */
    public static final String PROBLEMS = "candor.problems";

    /** In the tab of a dossier, above the problems: navigator, editors and preview side by side. */
    public static final String COLUMNS = "candor.sash.columns";

    /** In the tab of a dossier, on the left. */
    public static final String NAVIGATOR = "candor.navigator";

    /** Descriptor, and element id, of the view that finds words in a dossier. */
    public static final String FIND = "candor.find";

    /** Descriptor, and element id, of a part that shows a form. */
    public static final String EDITOR = "candor.editor";

    /** Menu of the documents of a dossier: what is made, exported, printed. */
    public static final String DOCUMENTS_MENU = "candor.menu.documents";

    /** Menu of what helps with the work and belongs to no stage. */
    public static final String TOOLS_MENU = "candor.menu.tools";

    /** The start page. */
    public static final String START = "candor.start";

    /** Data key under which the platform keeps the model of a window in its shell. */
    public static final String MODEL = "modelElement";

    private Ids() {}
}
