/** Parts by which pages put things aside and make paths of them. */
@NullMarked
package org.ramure.toolkit.basket.ui.keep;

import org.jspecify.annotations.NullMarked;
