/**
 * LTI 1.3 Advantage, as a tool: platforms and their deployments, placements of our content in their
 * courses, launches, and the keys by which platforms know us. What is here is for this module
 * alone; methods without a caller are its machinery, and no page calls them.
 */
@NullMarked
package org.ramure.interop.lti;

import org.jspecify.annotations.NullMarked;
