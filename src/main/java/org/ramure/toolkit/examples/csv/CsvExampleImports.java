package org.ramure.toolkit.examples.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.ramure.people.PersonId;
import org.ramure.shared.CsvText;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.ContentExamples;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleKeepers;
import org.ramure.toolkit.examples.ExampleLedger;
import org.ramure.toolkit.examples.ExampleLedger.Standing;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.csv.ImportPlan.Fault;
import org.ramure.toolkit.examples.csv.ImportPlan.Line;
import org.ramure.toolkit.examples.csv.ImportPlan.Outcome;
import org.springframework.stereotype.Component;

@Component
class CsvExampleImports implements ExampleImports {

    private static final int PIECE = 500;

    private final ExampleKeepers keepers;
    private final ExampleLedger ledger;
    private final ContentExamples content;
    private final ExampleWords words;

    CsvExampleImports(
            ExampleKeepers keepers,
            ExampleLedger ledger,
            ContentExamples content,
            ExampleWords words) {
        this.keepers = keepers;
        this.ledger = ledger;
        this.content = content;
        this.words = words;
    }

    @Override
    public ImportPlan plan(PersonId caller, byte[] file) {
        keepers.require(caller);
        return run(file, examples -> {}, done -> {});
    }

    @Override
    public ImportPlan apply(PersonId caller, byte[] file, IntConsumer done) {
        keepers.require(caller);
        return run(file, examples -> ledger.publish(caller, examples), done);
    }

    private record Numbered(long number, CsvLineReader.Read read) {}

    private ImportPlan run(byte[] file, Consumer<List<Example>> write, IntConsumer done) {
        CsvText text = text(file);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            CsvLineReader cells = new CsvLineReader(headings(records), words);
            List<Numbered> piece = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                piece.add(new Numbered(row.getStartingLineNumber(), cells.read(row.getFields())));
                if (lines.size() + piece.size() > MOST_LINES) {
                    throw new UserFacingException("toolkit.examples.import.tooMany", MOST_LINES);
                }
                if (piece.size() == PIECE) {
                    finish(piece, lines, write);
                    done.accept(lines.size());
                }
            }
            finish(piece, lines, write);
            done.accept(lines.size());
        } catch (CsvParseException broken) {
            throw new UserFacingException("toolkit.examples.import.broken");
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return new ImportPlan(lines, text.encoding(), text.separator());
    }

    private static CsvText text(byte[] file) {
        if (file.length > LARGEST) {
            throw new UserFacingException("toolkit.examples.import.large", LARGEST / 1024 / 1024);
        }
        return CsvText.of(file)
                .orElseThrow(() -> new UserFacingException("toolkit.examples.import.noText"));
    }

    private static Map<CsvColumn, Integer> headings(Iterator<CsvRecord> records) {
        Map<CsvColumn, Integer> places =
                records.hasNext() ? CsvColumn.places(records.next().getFields()) : Map.of();
        boolean titled =
                places.containsKey(CsvColumn.TITLE_FR) || places.containsKey(CsvColumn.TITLE_EN);
        if (!places.containsKey(CsvColumn.CODE) || !titled) {
            throw new UserFacingException("toolkit.examples.import.noHeadings");
        }
        return places;
    }

    /** Compares a piece with what stands, writes what is to be written, and empties it. */
    private void finish(List<Numbered> piece, List<Line> lines, Consumer<List<Example>> write) {
        List<Example> sound = piece.stream().flatMap(one -> one.read().example().stream()).toList();
        Map<String, Standing> standing = ledger.standing(sound);
        List<Example> toWrite = new ArrayList<>();
        for (Numbered one : piece) {
            CsvLineReader.Read read = one.read();
            List<Fault> faults = new ArrayList<>(read.faults());
            boolean taken =
                    content.shelf().find(read.code()).isPresent()
                            || standing.get(read.code()) == Standing.TAKEN;
            if (taken) {
                faults.add(new Fault(CsvColumn.CODE.heading(), "taken", read.code()));
            }
            Outcome outcome =
                    !faults.isEmpty() ? Outcome.REFUSED : outcome(standing.get(read.code()));
            if (outcome == Outcome.NEW || outcome == Outcome.CHANGED) {
                read.example().ifPresent(toWrite::add);
            }
            lines.add(new Line(one.number(), read.code(), read.title(), outcome, faults));
        }
        if (!toWrite.isEmpty()) {
            write.accept(toWrite);
        }
        piece.clear();
    }

    private static Outcome outcome(@org.jspecify.annotations.Nullable Standing standing) {
        return standing == null
                ? Outcome.NEW
                : standing == Standing.SAME ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
