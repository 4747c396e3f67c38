/** The templates of paths. */
@NullMarked
package org.ramure.toolkit.method.ui;

import org.jspecify.annotations.NullMarked;
