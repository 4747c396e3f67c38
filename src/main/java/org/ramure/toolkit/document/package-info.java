/**
 * Filled sheets: answers saved field by field, shared one by one until a date, kept in versions,
 * compared. Each question names its visitor, and says nothing of a document they have no part in.
 * Rows live in {@code store}.
 */
@NullMarked
package org.ramure.toolkit.document;

import org.jspecify.annotations.NullMarked;
