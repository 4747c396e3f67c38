package org.ramure.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentMenuEntryViewTests {

    private final List<Anchor> menu =
            Stream.of("parcours", "compte", "organisation/personnes", "organisation/attestations")
                    .map(address -> new Anchor(address, address))
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "organisation/personnes, organisation/personnes",
        "organisation/attestations, organisation/attestations",
        "parcours/alliances-et-territoires, parcours",
        "parcours-ailleurs,",
        "organisation,",
        "'',"
    })
    void marksTheOneEntryThatIsOpen(String here, String marked) {
        menu.getFirst().getElement().setAttribute("aria-current", "page");

        MainLayout.markCurrent(menu, here);

        assertThat(menu.stream().filter(link -> link.getElement().hasAttribute("aria-current")))
                .extracting(Anchor::getHref)
                .isEqualTo(marked == null ? List.of() : List.of(marked));
    }
}
