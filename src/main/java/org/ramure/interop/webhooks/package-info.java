/**
 * Webhooks: other programs are told what happens, by signed messages (Standard Webhooks). At least
 * once, in no promised order; what a message says of people are ids that mean nothing elsewhere,
 * unless an administrator chose that it carries names.
 */
@NullMarked
package org.ramure.interop.webhooks;

import org.jspecify.annotations.NullMarked;
