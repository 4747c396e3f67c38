/** The kinds of activities that need nothing but the catalogue: texts and media. */
@NullMarked
package org.ramure.catalogue.kinds;

import org.jspecify.annotations.NullMarked;
