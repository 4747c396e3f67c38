package org.ramure.cohorts.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.invite.CsvPreview.Outcome;
import org.ramure.shared.UserFacingException;

class CsvInvitationsTests {

    private static CsvPreview read(String text, Charset charset) {
        return CsvInvitations.preview(text.getBytes(charset), Set.of("deja@exemple.fr"));
    }

    private static CsvPreview read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    @Test
    void readsSemicolonsAndCommasWithOrWithoutAByteOrderMark() {
        for (String mark : new String[] {"", "\uFEFF"}) {
            for (String sign : new String[] {";", ",", "\t"}) {
                CsvPreview preview =
                        read(
                                mark
                                        + String.join(sign, "Prénom", "Nom", "Courriel")
                                        + "\r\n"
                                        + String.join(sign, "Zoé", "Roux", "zoe@exemple.fr"));

                assertThat(preview.toInvite())
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.email()).isEqualTo("zoe@exemple.fr");
                            assertThat(one.givenName()).isEqualTo("Zoé");
                            assertThat(one.familyName()).isEqualTo("Roux");
                        });
            }
        }
    }

    @Test
    void recognisesWindows1252() {
        CsvPreview preview =
                read("courriel;prénom\nzoe@exemple.fr;Zoé\n", Charset.forName("windows-1252"));

        assertThat(preview.encoding()).isEqualTo("Windows-1252");
        assertThat(preview.toInvite().getFirst().givenName()).isEqualTo("Zoé");
    }

    @Test
    void saysLineByLineWhatWouldHappen() {
        CsvPreview preview =
                read(
                        """
                        courriel;nom
                        zoe@exemple.fr;"Roux; dit Zo"

                        deja@exemple.fr;X
                        ZOE@exemple.fr;Y
                        pas une adresse;Z
                        ;Sans
                        """);

        assertThat(preview.lines())
                .extracting(CsvPreview.Line::number, CsvPreview.Line::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, Outcome.NEW),
                        org.assertj.core.groups.Tuple.tuple(4L, Outcome.ALREADY),
                        org.assertj.core.groups.Tuple.tuple(5L, Outcome.TWICE),
                        org.assertj.core.groups.Tuple.tuple(6L, Outcome.MALFORMED),
                        org.assertj.core.groups.Tuple.tuple(7L, Outcome.NO_ADDRESS));
        assertThat(preview.toInvite().getFirst().familyName()).isEqualTo("Roux; dit Zo");
    }

    @Test
    void readsAListWithoutHeadings() {
        assertThat(read("zoe@exemple.fr;Zoé;Roux\nluc@exemple.fr;Luc;Petit").toInvite())
                .extracting(one -> one.givenName())
                .containsExactly("Zoé", "Luc");
    }

    @Test
    void refusesTenThousandLinesAndFilesThatAreNoList() {
        String many =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "p" + i + "@exemple.fr")
                        .collect(Collectors.joining("\n"));
        refused("cohorts.invite.tooMany", many);
        refused("cohorts.csv.noAddresses", "bonjour\ntout le monde");
        refused("cohorts.csv.noAddresses", "");
        refused("cohorts.csv.noText", "PK\u0003\u0004 une archive");
        refused("cohorts.csv.large", "a".repeat(3 * 1024 * 1024));
    }

    private static void refused(String key, String text) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> read(text))
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
