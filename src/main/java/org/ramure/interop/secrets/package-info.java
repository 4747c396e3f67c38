/** Random texts that open something. */
@NullMarked
package org.ramure.interop.secrets;

import org.jspecify.annotations.NullMarked;
