/** The way out of letters, without an account. */
@NullMarked
package org.ramure.cohorts.news.web;

import org.jspecify.annotations.NullMarked;
