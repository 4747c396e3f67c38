/** Saving a reading field by field, and the files shown for it, over plain HTTP. */
@NullMarked
package org.ramure.portfolio.voices.web;

import org.jspecify.annotations.NullMarked;
