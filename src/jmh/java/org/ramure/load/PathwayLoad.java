package org.ramure.load;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ramure.RamureApplication;
import org.ramure.load.PathwayGroup.Amount;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a long pathway costs: fills an empty MariaDB database with a small cohort that did little
 * and a large one over nine months, asks for what views show, each time for somebody else, and
 * prints time and statements of each; then makes dossiers. {@code RAMURE_DB_URL} names the
 * database.
 *
 * <pre>
 * PathwayLoad people entries-a-person rounds
 * </pre>
 */
final class PathwayLoad {

    private static final int MOST_ROUNDS = 500;
    private static final Amount LITTLE = new Amount(4, 30, 1, 1, 1);

    private final Statistics statistics;
    private final int rounds;

    private PathwayLoad(ConfigurableApplicationContext application, int rounds) {
        this.statistics =
                application
                        .getBean(EntityManagerFactory.class)
                        .unwrap(SessionFactory.class)
                        .getStatistics();
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("spring.jpa.properties.hibernate.generate_statistics", "true");
        System.setProperty("logging.level.org.hibernate.stat", "off");
        System.setProperty("server.port", "0");
        Amount much = new Amount(Integer.parseInt(args[0]), Integer.parseInt(args[1]), 9, 3, 6);
        try (ConfigurableApplicationContext application =
                SpringApplication.run(RamureApplication.class)) {
            var load =
                    new PathwayLoad(application, Math.min(MOST_ROUNDS, Integer.parseInt(args[2])));
            var seed = new PathwaySeed(application);
            PathwayGroup small = seed.group(LITTLE);
            long before = seed.traces();
            PathwayGroup large = seed.group(much);
            System.out.printf(
                    "%d people, %d traces (and %d people, %d traces)%n",
                    much.people(), seed.traces() - before, LITTLE.people(), before);
            load.measure(new PathwayViews(application), small, large);
            new PathwayDossiers(application, load.statistics).make(large);
        }
        System.exit(0);
    }

    private record Measured(double middle, double slow, double statements) {}

    private void measure(PathwayViews views, PathwayGroup small, PathwayGroup large) {
        Map<String, Measured> few = new LinkedHashMap<>();
        views.all().forEach((name, view) -> few.put(name, measure(view, small)));
        System.out.printf(
                "%-34s %9s %9s %11s %14s%n", "", "p50 ms", "p95 ms", "statements", "with 4 people");
        views.all()
                .forEach((name, view) -> {
                    Measured many = measure(view, large);
                    System.out.printf(
                            "%-34s %9.1f %9.1f %11.1f %14.1f%n",
                            name,
                            many.middle(),
                            many.slow(),
                            many.statements(),
                            Objects.requireNonNull(few.get(name)).statements());
                });
    }

    private Measured measure(PathwayViews.View view, PathwayGroup group) {
        view.ask(group, 0);
        view.ask(group, 1);
        double[] times = new double[rounds];
        statistics.clear();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            view.ask(group, i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Measured(
                times[rounds / 2],
                times[Math.min(rounds - 1, rounds * 95 / 100)],
                (double) statistics.getPrepareStatementCount() / rounds);
    }
}
