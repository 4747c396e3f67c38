package org.ramure.interop.lti.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** What the platform was told to do wrong. */
public final class Faults {

    private static final class Told {
        private final Predicate<Received> which;
        private final Fault fault;
        private int left;

        Told(Predicate<Received> which, Fault fault, int times) {
            this.which = which;
            this.fault = fault;
            this.left = times;
        }
    }

    private final List<Told> told = new ArrayList<>();
    private CountDownLatch lifted = new CountDownLatch(1);

    /** Every request whose path begins so, until {@link #lift}. */
    public void on(String path, Fault fault) {
        on(request -> request.path().startsWith(path), fault, Integer.MAX_VALUE);
    }

    /** The next so many requests whose path begins so. */
    public void on(String path, Fault fault, int times) {
        on(request -> request.path().startsWith(path), fault, times);
    }

    public synchronized void on(Predicate<Received> which, Fault fault, int times) {
        told.add(new Told(which, fault, times));
    }

    /** All is well again; what hung is dropped. */
    public synchronized void lift() {
        told.clear();
        lifted.countDown();
        lifted = new CountDownLatch(1);
    }

    synchronized Optional<Fault> against(Received request) {
        for (Told one : told) {
            if (one.left > 0 && one.which.test(request)) {
                one.left--;
                return Optional.of(one.fault);
            }
        }
        return Optional.empty();
    }

    synchronized CountDownLatch lifted() {
        return lifted;
    }
}
