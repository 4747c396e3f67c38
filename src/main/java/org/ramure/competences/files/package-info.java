/**
 * Files people leave as proofs, on disk outside the web root: decided by content what they are,
 * kept under random ids, hashed. Does not know whose they are.
 */
@NamedInterface("files")
@NullMarked
package org.ramure.competences.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
