package org.ramure.toolkit.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.spi.LinkScheme;
import org.ramure.shared.Language;
import org.ramure.toolkit.sheet.KitShelf;

/** Courses lead to what kits hold, and to nothing else. */
class PieceLinksTests {

    private static final KitShelf SHELF = new KitShelf(List.of(), Map.of(), Map.of());

    private static LinkScheme scheme(String name) {
        return PieceLinks.all().stream()
                .filter(scheme -> scheme.scheme().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsWhereTheSheetIsOpened() {
        assertThat(scheme("sheet").address("outils/matrice")).isEqualTo("/outils/outils/matrice");
        assertThat(scheme("document").address("kit/livret")).isEqualTo("/kits/kit/livret");
    }

    @Test
    void leadsNowhereWhereNothingIs() {
        assertThat(scheme("sheet").leads(SHELF, "outils/absente")).isFalse();
        assertThat(scheme("document").leads(SHELF, "kit/absent")).isFalse();
        assertThat(scheme("sheet").leads(Language.FR, "outils/matrice")).isFalse();
        assertThat(scheme("sheet").remedy()).contains("sheet:<kit>/<fiche>");
    }
}
