/** Saving, files, print and paper of practices over plain HTTP. */
@NullMarked
package org.ramure.portfolio.practices.web;

import org.jspecify.annotations.NullMarked;
