/**
 * Plain addresses of this module: a person's own files to download, notes saved as they are typed,
 * and positionings on paper.
 */
@NullMarked
package org.ramure.competences.web;

import org.jspecify.annotations.NullMarked;
