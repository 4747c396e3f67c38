package org.ramure.toolkit.examples.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.ContentExamples;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleKeepers;
import org.ramure.toolkit.examples.ExampleLedger;
import org.ramure.toolkit.examples.ExampleLedger.Standing;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.table.TableColumn;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Fault;
import org.ramure.toolkit.table.TablePlan.Line;
import org.ramure.toolkit.table.TablePlan.Outcome;
import org.ramure.toolkit.table.TableRows;
import org.springframework.stereotype.Component;

@Component
class CsvExampleImports implements ExampleImports {

    private static final String KEYS = "toolkit.examples.import";
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
    public TablePlan plan(PersonId caller, byte[] file) {
        keepers.require(caller);
        return run(file, examples -> {}, done -> {});
    }

    @Override
    public TablePlan apply(PersonId caller, byte[] file, IntConsumer done) {
        keepers.require(caller);
        return run(file, examples -> ledger.publish(caller, examples), done);
    }

    private record Numbered(long number, ExampleLineReader.Read read) {}

    private TablePlan run(byte[] file, Consumer<List<Example>> write, IntConsumer done) {
        TableRows rows = TableRows.of(file, LARGEST, KEYS);
        Pieces pieces = new Pieces(write, done);
        rows.read(pieces);
        pieces.finish();
        return new TablePlan(pieces.lines, rows.text().encoding(), rows.text().separator());
    }

    /** Rows as they come, judged and written some hundred at a time. */
    private final class Pieces implements TableRows.Reader {
        private final Consumer<List<Example>> write;
        private final IntConsumer done;
        private final List<Line> lines = new ArrayList<>();
        private final List<Numbered> piece = new ArrayList<>();
        private Optional<ExampleLineReader> cells = Optional.empty();

        Pieces(Consumer<List<Example>> write, IntConsumer done) {
            this.write = write;
            this.done = done;
        }

        @Override
        public void headings(List<String> headings) {
            Map<ExampleColumn, Integer> places = TableColumn.places(ExampleColumn.class, headings);
            boolean titled =
                    places.containsKey(ExampleColumn.TITLE_FR)
                            || places.containsKey(ExampleColumn.TITLE_EN);
            if (!places.containsKey(ExampleColumn.CODE) || !titled) {
                throw new UserFacingException(KEYS + ".noHeadings");
            }
            cells = Optional.of(new ExampleLineReader(places, words));
        }

        @Override
        public void row(long number, List<String> row) {
            piece.add(new Numbered(number, cells.orElseThrow().read(row)));
            if (lines.size() + piece.size() > MOST_LINES) {
                throw new UserFacingException(KEYS + ".tooMany", MOST_LINES);
            }
            if (piece.size() == PIECE) {
                finish();
            }
        }

        void finish() {
            CsvExampleImports.this.finish(piece, lines, write);
            done.accept(lines.size());
        }
    }

    /** Compares a piece with what stands, writes what is to be written, and empties it. */
    private void finish(List<Numbered> piece, List<Line> lines, Consumer<List<Example>> write) {
        List<Example> sound = piece.stream().flatMap(one -> one.read().example().stream()).toList();
        Map<String, Standing> standing = ledger.standing(sound);
        List<Example> toWrite = new ArrayList<>();
        for (Numbered one : piece) {
            ExampleLineReader.Read read = one.read();
            List<Fault> faults = new ArrayList<>(read.faults());
            boolean taken =
                    content.shelf().find(read.code()).isPresent()
                            || standing.get(read.code()) == Standing.TAKEN;
            if (taken) {
                faults.add(new Fault(ExampleColumn.CODE.heading(), "taken", read.code()));
            }
            @Nullable Standing stands = standing.get(read.code());
            Outcome outcome = Outcome.of(faults, stands != null, stands == Standing.SAME);
            if (outcome.isWritten()) {
                read.example().ifPresent(toWrite::add);
            }
            lines.add(new Line(one.number(), read.code(), read.title(), outcome, faults));
        }
        if (!toWrite.isEmpty()) {
            write.accept(toWrite);
        }
        piece.clear();
    }
}
