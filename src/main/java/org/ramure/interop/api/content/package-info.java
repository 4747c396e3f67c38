/** Content over the API: courses, modules, releases, pathways and frameworks. */
@NullMarked
package org.ramure.interop.api.content;

import org.jspecify.annotations.NullMarked;
