/** Learning platforms that know us: their endpoints, deployments, and whose pages may show us. */
@NullMarked
package org.ramure.interop.lti.partner;

import org.jspecify.annotations.NullMarked;
