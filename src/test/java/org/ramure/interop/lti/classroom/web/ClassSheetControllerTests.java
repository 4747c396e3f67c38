package org.ramure.interop.lti.classroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.interop.lti.classroom.ClassSheet;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;

/** The file of results, opened again as a spreadsheet does. */
class ClassSheetControllerTests {

    private static final List<List<String>> ROWS =
            List.of(
                    List.of("Personne", "Fait", "Quiz « fin »"),
                    List.of("=HYPERLINK(\"https://mal.example\")", "2", "3 / 4"),
                    List.of("+33 6 00", "-1", "@SUM(A1)"),
                    List.of("Zoé; \"la grande\"\nLéger", "", "2026-11-21 08:00"));

    private final ClassSheet sheet = mock(ClassSheet.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final ClassSheetController controller = new ClassSheetController(sheet, current);

    private void signIn() {
        when(current.account())
                .thenReturn(
                        Optional.of(
                                new Account(
                                        new PersonId(new UUID(1, 1)),
                                        "Inès",
                                        "Martin",
                                        "ines@exemple.fr",
                                        Language.FR,
                                        Set.of(Role.LEARNER))));
    }

    private String file() {
        var answer = controller.results(new UUID(2, 2));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(String.valueOf(answer.getHeaders().getContentType()))
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        return new String(
                java.util.Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void opensAgainWithEveryCellWhereItWas() {
        signIn();
        when(sheet.rows(any(), any(), any())).thenReturn(ROWS);
        String file = file();

        assertThat(file).startsWith("\uFEFF").contains("\r\n");
        List<List<String>> read =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1)).stream()
                        .map(row -> row.getFields())
                        .toList();
        assertThat(read).hasSize(ROWS.size());
        assertThat(read.getFirst()).isEqualTo(ROWS.getFirst());
        assertThat(read.getLast()).isEqualTo(ROWS.getLast());
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = 0; j < ROWS.get(i).size(); j++) {
                assertThat(read.get(i).get(j)).endsWith(ROWS.get(i).get(j));
            }
        }
    }

    @Test
    void holdsNothingThatASpreadsheetWouldRun() {
        signIn();
        when(sheet.rows(any(), any(), any())).thenReturn(ROWS);

        CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(file().substring(1))
                .forEach(row ->
                        row.getFields()
                                .forEach(
                                        cell -> assertThat(cell).doesNotMatch("(?s)^[=+@\t\r].*")));
    }

    @Test
    void isNotThereForWhoDoesNotTeachTheClass() {
        assertThat(controller.results(new UUID(2, 2)).getStatusCode().value()).isEqualTo(404);
        signIn();
        when(sheet.rows(any(), any(), any()))
                .thenThrow(new UserFacingException("interop.placement.unknown"));
        assertThat(controller.results(new UUID(2, 2)).getStatusCode().value()).isEqualTo(404);
    }
}
