/** Full-text search, facets, neighbours and peers over all examples, by an index in memory. */
@NullMarked
package org.ramure.toolkit.examples.search;

import org.jspecify.annotations.NullMarked;
