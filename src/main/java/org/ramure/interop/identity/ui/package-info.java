/** By which sides elsewhere somebody comes in, as they see it. */
@NullMarked
package org.ramure.interop.identity.ui;

import org.jspecify.annotations.NullMarked;
