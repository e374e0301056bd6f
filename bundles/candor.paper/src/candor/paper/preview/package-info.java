// SPDX-License-Identifier: EPL-2.0
/** What the dossier will look like on paper, beside its forms: each knows the way to the other. */
package candor.paper.preview;
