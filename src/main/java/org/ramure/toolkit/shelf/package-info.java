/** What readers of several folders of content share. */
@NullMarked
package org.ramure.toolkit.shelf;

import org.jspecify.annotations.NullMarked;
