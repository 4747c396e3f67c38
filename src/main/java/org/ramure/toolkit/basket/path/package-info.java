/** What is in the workshop as steps of a path of one's own. */
@NullMarked
package org.ramure.toolkit.basket.path;

import org.jspecify.annotations.NullMarked;
