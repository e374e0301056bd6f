// SPDX-License-Identifier: EPL-2.0
/** Values that templates of more than one stage ask for. */
package candor.process.values;
