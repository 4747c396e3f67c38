/**
 * The page of a pathway: what it promises, its programme with minutes, starting and going further.
 */
@NullMarked
package org.ramure.pathways.ui;

import org.jspecify.annotations.NullMarked;
