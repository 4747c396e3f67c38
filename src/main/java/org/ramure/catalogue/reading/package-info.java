/**
 * The whole content folder read into one immutable {@link org.ramure.catalogue.reading.Content},
 * with what concerns several files at once: unique and published ids, circles of prerequisites,
 * variants that contain one another, and what must be left out.
 */
@NullMarked
package org.ramure.catalogue.reading;

import org.jspecify.annotations.NullMarked;
