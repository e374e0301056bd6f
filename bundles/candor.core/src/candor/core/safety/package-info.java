// SPDX-License-Identifier: EPL-2.0
/**
 * Protects what people write: {@link candor.core.safety.RecoveryStore} has what was edited and not saved, {@link
 * candor.core.safety.BackupStore} what a file held before, {@link candor.core.safety.LockMarker} says who has a file
 * open, {@link candor.core.safety.FileStamp} whether it is still what it was. No user interface.
 */
package candor.core.safety;
