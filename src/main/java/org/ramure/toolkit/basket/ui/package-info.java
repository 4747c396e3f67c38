/** « Ma pharmacie ». */
@NullMarked
package org.ramure.toolkit.basket.ui;

import org.jspecify.annotations.NullMarked;
