/** The catalogue as people see it. */
@NullMarked
package org.ramure.toolkit.resource.ui;

import org.jspecify.annotations.NullMarked;
