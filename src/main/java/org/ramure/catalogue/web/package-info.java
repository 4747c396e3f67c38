/**
 * Pictures, films, sounds and words of the content, served as they are to anyone who may read it.
 */
@NullMarked
package org.ramure.catalogue.web;

import org.jspecify.annotations.NullMarked;
