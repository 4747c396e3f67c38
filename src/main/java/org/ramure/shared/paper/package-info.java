/**
 * What papers are made of: a tagged, archivable A4 document with embedded fonts (PDF/UA-1,
 * PDF/A-2a), a sheet that fills from top to bottom, tables, lists, pictures, a QR code and the
 * house's branch. {@link org.ramure.shared.paper.TaggedPdf} alone knows the format's rules. Needs
 * no Spring and no database; modules that draw papers only know what to say.
 */
@NamedInterface("paper")
@NullMarked
package org.ramure.shared.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
