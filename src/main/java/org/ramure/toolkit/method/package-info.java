/** The seven ways « Agir ensemble en Territoire »: resources in an order, each with its reason. */
@NullMarked
package org.ramure.toolkit.method;

import org.jspecify.annotations.NullMarked;
