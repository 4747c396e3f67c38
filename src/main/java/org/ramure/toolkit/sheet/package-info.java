/**
 * What sheets and kits are: fields, tables, scales, matrices, charters, scores with their feedback,
 * read from {@code courses/kits/}. Definitions only; what people write in them lives elsewhere.
 */
@NullMarked
package org.ramure.toolkit.sheet;

import org.jspecify.annotations.NullMarked;
