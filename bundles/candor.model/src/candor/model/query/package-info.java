// SPDX-License-Identifier: EPL-2.0
/**
 * Pure queries over a dossier: what is covered, what is due, how many there are. They read the model, never write it,
 * and answer for drafts too: what cannot be known yet is empty, never a guess.
 */
package candor.model.query;
