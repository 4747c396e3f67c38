/** Plain addresses of filled sheets: saving, looking on, papers and exports. */
@NullMarked
package org.ramure.toolkit.document.web;

import org.jspecify.annotations.NullMarked;
