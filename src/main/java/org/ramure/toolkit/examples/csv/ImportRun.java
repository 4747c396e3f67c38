package org.ramure.toolkit.examples.csv;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.toolkit.table.TablePlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import under way in a thread of its own, whoever watches or leaves the page. */
public final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable TablePlan> result = new AtomicReference<>();
    private volatile boolean failed;

    private ImportRun() {}

    /** Begins to write; never throws. */
    public static ImportRun begin(ExampleImports imports, PersonId caller, byte[] file) {
        ImportRun run = new ImportRun();
        Thread.ofPlatform()
                .daemon()
                .name("examples-import")
                .start(() -> run.write(imports, caller, file));
        return run;
    }

    private void write(ExampleImports imports, PersonId caller, byte[] file) {
        try {
            result.set(imports.apply(caller, file, done::set));
        } catch (RuntimeException trouble) {
            LOG.error("an import of examples stopped after {} lines", done.get(), trouble);
            failed = true;
        }
    }

    /** Lines done so far. */
    public int done() {
        return done.get();
    }

    public boolean hasFailed() {
        return failed;
    }

    /** What was done, once all of it is. */
    public Optional<TablePlan> result() {
        return Optional.ofNullable(result.get());
    }
}
