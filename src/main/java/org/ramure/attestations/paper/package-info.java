/**
 * The papers: facts in, PDF bytes out. Accessible (PDF/UA-1), archivable (PDF/A-2a), with embedded
 * fonts, vector ornaments and a QR code; {@link org.ramure.attestations.paper.TaggedPdf} alone
 * knows the format's rules, the templates only know what to say. Needs no Spring and no database.
 */
@NullMarked
package org.ramure.attestations.paper;

import org.jspecify.annotations.NullMarked;
