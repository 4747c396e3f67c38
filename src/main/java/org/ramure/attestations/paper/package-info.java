/**
 * The papers: facts in, PDF bytes out. Accessible (PDF/UA-1), archivable (PDF/A-2a), with embedded
 * fonts, vector ornaments and a QR code, made of what {@link org.ramure.shared.paper} offers; the
 * templates only know what to say. Needs no Spring and no database.
 */
@NullMarked
package org.ramure.attestations.paper;

import org.jspecify.annotations.NullMarked;
