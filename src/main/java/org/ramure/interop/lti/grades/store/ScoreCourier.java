package org.ramure.interop.lti.grades.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ramure.interop.lti.partner.PlatformId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries scores to platforms, one worker for each platform, so that a slow one keeps no other
 * waiting. Several nodes may do so at once.
 */
@Component
class ScoreCourier implements DisposableBean {

    private static final int STOPPING_SECONDS = 20;

    private final DeliveryGround ground;
    private final Set<PlatformId> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    ScoreCourier(DeliveryGround ground) {
        this.ground = ground;
    }

    /** Begins with what is due now, and does not wait for it. */
    @Scheduled(fixedDelayString = "${ramure.lti.grades-every:PT2S}")
    void begin() {
        begun();
    }

    /** The same, for who wants to wait. */
    List<Future<?>> begun() {
        return ground.queue().platforms().stream()
                .filter(running::add)
                .<Future<?>>map(platform -> workers.submit(() -> run(platform)))
                .toList();
    }

    private void run(PlatformId platform) {
        try {
            new PlatformRun(ground, platform, workers).untilDone();
        } finally {
            running.remove(platform);
        }
    }

    /**
     * What is under way may end; what is not done by then is taken up after its lease. Nobody is
     * interrupted: an embedded database would not survive it.
     */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        var ignored = workers.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
    }
}
