/** Tables as files over plain HTTP. */
@NullMarked
package org.ramure.cohorts.export.web;

import org.jspecify.annotations.NullMarked;
