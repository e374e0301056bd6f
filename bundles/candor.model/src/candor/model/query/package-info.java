// SPDX-License-Identifier: EPL-2.0
/**
 * Pure queries over a dossier: what is covered, what is due, how many there are. They read the model, never write it,
 * and answer for drafts too: what cannot be known yet is empty, never a guess.
 *
 * <p>A bureau's bundle may rely on all of it.
 */
package candor.model.query;
