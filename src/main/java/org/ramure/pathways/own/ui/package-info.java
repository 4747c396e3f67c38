/** The page of a personal path, and the list of them in one's own space. */
@NullMarked
package org.ramure.pathways.own.ui;

import org.jspecify.annotations.NullMarked;
