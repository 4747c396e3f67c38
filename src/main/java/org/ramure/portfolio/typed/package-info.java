/**
 * Texts typed field by field, kept version by version, wherever two people or two tabs may write.
 * For the parts of this module alone: whoever asks has already decided who may read and write the
 * place, so nothing here is a public address.
 */
@NullMarked
package org.ramure.portfolio.typed;

import org.jspecify.annotations.NullMarked;
