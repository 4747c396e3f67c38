/** The way to a provider and back, as browsers go it. */
@NullMarked
package org.ramure.interop.signin.web;

import org.jspecify.annotations.NullMarked;
