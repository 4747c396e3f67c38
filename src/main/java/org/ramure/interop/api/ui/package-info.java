/** The page on which people make and revoke tokens. */
@NullMarked
package org.ramure.interop.api.ui;

import org.jspecify.annotations.NullMarked;
