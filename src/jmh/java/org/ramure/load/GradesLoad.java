package org.ramure.load;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ramure.RamureApplication;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast scores leave, and how soon they are all there after an outage: a platform in this
 * process takes them by HTTP, so it shares the processor. Needs an empty database.
 *
 * <pre>
 * GradesLoad classes students-a-class minutes-of-outage
 * </pre>
 */
final class GradesLoad {

    private static final long PATIENCE_MINUTES = 15;
    private static final int TOGETHER = 100;

    private final TestPlatform platform;
    private final Progress progress;
    private final TransactionTemplate transactions;
    private final List<Activity> activities;
    private final List<PersonId> students;

    private GradesLoad(
            TestPlatform platform,
            Progress progress,
            TransactionTemplate transactions,
            List<Activity> activities,
            List<PersonId> students) {
        this.platform = platform;
        this.progress = progress;
        this.transactions = transactions;
        this.activities = activities;
        this.students = students;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("server.port", "0");
        System.setProperty("ramure.lti.private-networks", "true");
        int classes = Integer.parseInt(args[0]);
        int each = Integer.parseInt(args[1]);
        try (ConfigurableApplicationContext application =
                        SpringApplication.run(RamureApplication.class);
                TestPlatform platform = TestPlatform.start()) {
            platform.trust(
                    com.nimbusds.jose.jwk.JWKSet.parse(
                            application.getBean(ToolKeys.class).keySetJson()));
            CourseModule module =
                    application
                            .getBean(Catalogue.class)
                            .pathways()
                            .getFirst()
                            .itineraries()
                            .getLast()
                            .stages()
                            .getLast()
                            .module();
            var students = new GradesSeed(application, platform, module).fill(classes, each);
            var load =
                    new GradesLoad(
                            platform,
                            application.getBean(Progress.class),
                            application.getBean(TransactionTemplate.class),
                            module.activities(),
                            students);
            load.run("throughput", load.activities.getFirst());
            load.outage(load.activities.get(1), Duration.ofMinutes(Long.parseLong(args[2])));
        }
    }

    private void run(String what, Activity activity) throws InterruptedException {
        long cpu = cpu();
        long start = System.nanoTime();
        all(activity);
        double noted = seconds(start);
        await(1);
        System.out.printf(
                "%s: %d scores, learning events in %.1f s, all there after %.1f s,"
                        + " %.0f scores/s, %.1f CPU ms each (platform included)%n",
                what,
                students.size(),
                noted,
                seconds(start),
                students.size() / seconds(start),
                (cpu() - cpu) / 1e6 / students.size());
    }

    private void outage(Activity activity, Duration length) throws InterruptedException {
        int before = platform.received("/ags/").size();
        platform.faults().on("/ags/", Fault.status(503));
        all(activity);
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
        int asked = platform.received("/ags/").size() - before;
        platform.faults().lift();
        long start = System.nanoTime();
        await(2);
        System.out.printf(
                "outage of %d min: %d requests while it lasted; %d scores, all there %.1f s after%n",
                length.toMinutes(), asked, students.size(), seconds(start));
    }

    /** Everybody does it; a hundred in one transaction, so that noting is not what is measured. */
    private void all(Activity activity) {
        for (int i = 0; i < students.size(); i += TOGETHER) {
            var some = students.subList(i, Math.min(students.size(), i + TOGETHER));
            transactions.executeWithoutResult(
                    status -> some.forEach(student -> progress.complete(student, activity)));
        }
    }

    /** Until every student's score says so many activities. */
    private void await(int done) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (arrived(done) < students.size()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(arrived(done) + " of " + students.size());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long arrived(int done) {
        List<Object> given = new ArrayList<>();
        platform.grades()
                .items("load")
                .forEach(item ->
                        platform.grades()
                                .scores(String.valueOf(item.get("id")))
                                .values()
                                .forEach(score -> given.add(score.getOrDefault("scoreGiven", 0))));
        return given.stream().filter(one -> Integer.valueOf(done).equals(one)).count();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
