/** What administrators fill in for a university or a federation. */
@NullMarked
package org.ramure.interop.saml.ui;

import org.jspecify.annotations.NullMarked;
