package org.ramure.cohorts.invite;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.invite.CsvPreview.Line;
import org.ramure.cohorts.invite.CsvPreview.Outcome;
import org.ramure.people.EmailAddress;
import org.ramure.people.PersonId;
import org.ramure.shared.CsvText;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Tries a list of people on a cohort without writing to anybody. For those who run the cohort. */
@Component
public class CsvInvitations {

    /** So many lines in one file, and no more. */
    public static final int MOST = 2000;

    private static final int LARGEST = 2 * 1024 * 1024;

    private final Participants participants;

    CsvInvitations(Participants participants) {
        this.participants = participants;
    }

    /** What the file would do; throws {@link UserFacingException} when it is no list at all. */
    public CsvPreview preview(PersonId caller, CohortId cohort, byte[] file) {
        return preview(file, participants.addresses(caller, cohort));
    }

    static CsvPreview preview(byte[] file, Set<String> known) {
        if (file.length > LARGEST) {
            throw new UserFacingException("cohorts.csv.large");
        }
        CsvText text =
                CsvText.of(file).orElseThrow(() -> new UserFacingException("cohorts.csv.noText"));
        List<CsvRecord> records = records(text);
        CsvColumns columns =
                records.stream()
                        .findFirst()
                        .flatMap(first -> CsvColumns.of(first.getFields()))
                        .orElseThrow(() -> new UserFacingException("cohorts.csv.noAddresses"));
        List<CsvRecord> people = columns.headed() ? records.subList(1, records.size()) : records;
        if (people.size() > MOST) {
            throw new UserFacingException("cohorts.invite.tooMany", people.size(), MOST);
        }
        Set<String> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (CsvRecord person : people) {
            Invitee invitee = columns.read(person.getFields());
            lines.add(
                    new Line(
                            person.getStartingLineNumber(),
                            invitee,
                            outcome(invitee, known, seen)));
        }
        return new CsvPreview(List.copyOf(lines), text.encoding(), text.separator());
    }

    private static List<CsvRecord> records(CsvText text) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.text())) {
            return reader.stream()
                    .filter(r -> r.getFields().stream().anyMatch(field -> !field.isBlank()))
                    .toList();
        } catch (CsvParseException broken) {
            throw new UserFacingException("cohorts.csv.broken");
        } catch (java.io.IOException neverFromAString) {
            throw new java.io.UncheckedIOException(neverFromAString);
        }
    }

    private static Outcome outcome(Invitee invitee, Set<String> known, Set<String> seen) {
        if (invitee.email().isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        Optional<String> address =
                EmailAddress.of(invitee.email()).map(e -> e.value().toLowerCase(Locale.ROOT));
        if (address.isEmpty()) {
            return Outcome.MALFORMED;
        }
        if (!seen.add(address.get())) {
            return Outcome.TWICE;
        }
        return known.contains(address.get()) ? Outcome.ALREADY : Outcome.NEW;
    }
}
