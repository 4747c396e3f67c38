/** What administrators type for a provider of OpenID Connect. */
@NullMarked
package org.ramure.interop.signin.oidc.ui;

import org.jspecify.annotations.NullMarked;
