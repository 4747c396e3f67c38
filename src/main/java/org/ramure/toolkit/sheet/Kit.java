package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** Sheets and documents that belong together, in order; {@code intro} is Markdown. */
public record Kit(String slug, String version, About about, List<Piece> pieces) {

    /** What lists say of a kit. */
    public record About(
            LocalizedText title,
            LocalizedText summary,
            LocalizedText audience,
            LocalizedText intro,
            Set<Language> languages,
            String licence,
            List<String> authors,
            Provenance provenance) {}

    /** One piece: a sheet, of this kit or of another, or a document of this kit. */
    public record Piece(
            String slug,
            LocalizedText title,
            LocalizedText summary,
            int minutes,
            Provenance provenance,
            Optional<SheetAddress> sheet) {

        public boolean isSheet() {
            return sheet.isPresent();
        }
    }

    public Optional<Piece> piece(String slug) {
        return pieces.stream().filter(piece -> piece.slug().equals(slug)).findFirst();
    }
}
