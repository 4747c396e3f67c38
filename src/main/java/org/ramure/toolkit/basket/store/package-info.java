/** Keeps baskets. */
@NullMarked
package org.ramure.toolkit.basket.store;

import org.jspecify.annotations.NullMarked;
