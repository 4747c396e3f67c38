/** The workshop's shelves: tools, kits and their documents. */
@NullMarked
package org.ramure.toolkit.kit.ui;

import org.jspecify.annotations.NullMarked;
