/** Our signing keys: made, kept, sealed, rotated and published. */
@NullMarked
package org.ramure.interop.lti.keys;

import org.jspecify.annotations.NullMarked;
