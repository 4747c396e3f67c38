/** Files that people join to what they write in this module: kept, limited and swept alike. */
@NullMarked
package org.ramure.portfolio.attach;

import org.jspecify.annotations.NullMarked;
