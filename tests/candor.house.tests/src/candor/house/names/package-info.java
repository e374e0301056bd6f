// SPDX-License-Identifier: EPL-2.0
/** Every name that stands in an XML file or a manifest must lead somewhere; the compiler does not look there. */
package candor.house.names;
