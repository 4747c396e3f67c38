/** The composer's page: three questions, the answer with its reasons, and the way to follow it. */
@NullMarked
package org.ramure.pathways.plan.ui;

import org.jspecify.annotations.NullMarked;
