/** How releases are kept: manifests, files stored once, and the courses read from them. */
@NullMarked
package org.ramure.catalogue.release.store;

import org.jspecify.annotations.NullMarked;
