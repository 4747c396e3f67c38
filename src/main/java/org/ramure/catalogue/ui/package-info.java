/** The catalogue for everyone, and the list of content with its problems for authors. */
@NullMarked
package org.ramure.catalogue.ui;

import org.jspecify.annotations.NullMarked;
