/** Tables of resources, in and out. */
@NullMarked
package org.ramure.toolkit.resource.csv;

import org.jspecify.annotations.NullMarked;
