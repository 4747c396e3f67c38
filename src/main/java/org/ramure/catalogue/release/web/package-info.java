/** Files of releases: media that texts show, and archives for authors. */
@NullMarked
package org.ramure.catalogue.release.web;

import org.jspecify.annotations.NullMarked;
