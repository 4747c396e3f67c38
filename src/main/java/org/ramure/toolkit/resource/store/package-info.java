/** Keeps the resources that tables brought. */
@NullMarked
package org.ramure.toolkit.resource.store;

import org.jspecify.annotations.NullMarked;
