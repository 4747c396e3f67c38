/** Rows of the API: tokens by their hash, and answers that a repeated call gets again. */
@NullMarked
package org.ramure.interop.api.store;

import org.jspecify.annotations.NullMarked;
