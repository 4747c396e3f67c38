/** Webhooks over the REST API. */
@NullMarked
package org.ramure.interop.webhooks.web;

import org.jspecify.annotations.NullMarked;
