package org.ramure.toolkit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.ramure.shared.CsvText;
import org.ramure.shared.UserFacingException;

/** The rows of a file as people save it, with blank ones left out. */
public record TableRows(CsvText text, String keys) {

    private static final int MEGA = 1024 * 1024;

    /** Whoever takes them: first the headings (empty for an empty file), then row by row. */
    public interface Reader {

        void headings(List<String> cells);

        /** {@code number} is the line of the file on which the row begins. */
        void row(long number, List<String> cells);
    }

    /**
     * Refuses a file larger than {@code largest} bytes and one that is no text; {@code keys} begin
     * the messages.
     */
    public static TableRows of(byte[] file, int largest, String keys) {
        if (file.length > largest) {
            throw new UserFacingException(keys + ".large", largest / MEGA);
        }
        return new TableRows(
                CsvText.of(file).orElseThrow(() -> new UserFacingException(keys + ".noText")),
                keys);
    }

    /** Gives all rows in order; refuses a broken table where it breaks. */
    public void read(Reader to) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            to.headings(records.hasNext() ? records.next().getFields() : List.of());
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    to.row(row.getStartingLineNumber(), row.getFields());
                }
            }
        } catch (CsvParseException broken) {
            throw new UserFacingException(keys + ".broken");
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
    }
}
