/** Reads and checks the resources of the content files. */
@NullMarked
package org.ramure.toolkit.resource.reading;

import org.jspecify.annotations.NullMarked;
