package org.ramure.interop.lti.grades.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for work that is done beside. */
final class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    private Waiting() {}

    /** What went wrong unforeseen is logged here; leases give the scores back. */
    static void untilDone(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException unforeseen) {
            LOG.error("Scores could not be delivered", unforeseen.getCause());
        }
    }
}
