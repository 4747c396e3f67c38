/**
 * XML as strangers send it: read within limits and without document types, its signatures checked
 * and its encryption opened by the XML security library. Knows nothing of who sends it.
 */
@NullMarked
package org.ramure.interop.saml.xml;

import org.jspecify.annotations.NullMarked;
