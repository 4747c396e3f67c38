/**
 * The API over HTTP: who calls, how often, what is refused and how it is said; the OpenAPI document
 * and the page about it. No session, no cookie, no HTML to programs.
 */
@NullMarked
package org.ramure.interop.api.web;

import org.jspecify.annotations.NullMarked;
