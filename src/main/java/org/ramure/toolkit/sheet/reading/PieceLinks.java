package org.ramure.toolkit.sheet.reading;

import java.util.List;
import org.ramure.catalogue.spi.LinkScheme;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.KitShelf;

/**
 * Links of courses to pieces of kits: {@code [la fiche](sheet:kit/fiche)} and {@code [le
 * livret](document:kit/livret)}.
 *
 * @param scheme what stands before the colon
 * @param remedy what to do about one that leads nowhere
 */
record PieceLinks(String scheme, String remedy) implements LinkScheme {

    static List<LinkScheme> all() {
        return List.of(
                new PieceLinks(
                        "sheet",
                        "Écrivez sheet:<kit>/<fiche> avec une fiche de courses/kits/<kit>."),
                new PieceLinks(
                        "document",
                        "Écrivez document:<kit>/<texte> avec un texte de courses/kits/<kit>."));
    }

    @Override
    public String address(String target) {
        return KitLinks.address(scheme + ":" + target);
    }

    @Override
    public boolean leads(Object read, String target) {
        if (!(read instanceof KitShelf shelf)) {
            return false;
        }
        return "sheet".equals(scheme)
                ? shelf.sheets().keySet().stream().anyMatch(a -> a.toString().equals(target))
                : shelf.documents().keySet().stream()
                        .anyMatch(key -> (key.kit() + "/" + key.slug()).equals(target));
    }
}
