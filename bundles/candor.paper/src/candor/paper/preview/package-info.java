// SPDX-License-Identifier: EPL-2.0
/**
 * The preview: pages of a document beside the forms. A click on a page leads to the field, and a form brings its
 * document.
 */
package candor.paper.preview;
