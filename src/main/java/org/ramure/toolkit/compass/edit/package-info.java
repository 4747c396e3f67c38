/**
 * Compasses rewritten in the browser: tried out first, kept as versions, taken back at will. The
 * file in the content stays what it was.
 */
@NullMarked
package org.ramure.toolkit.compass.edit;

import org.jspecify.annotations.NullMarked;
