package org.ramure.load;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ramure.RamureApplication;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.people.PersonId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a large organisation costs: fills an empty MariaDB database, then asks for what views show,
 * again and again, and prints the time and the number of statements of each. {@code RAMURE_DB_URL}
 * names the database.
 *
 * <pre>
 * OrganisationLoad cohorts people rounds
 * </pre>
 */
final class OrganisationLoad {

    private static final int MOST_ROUNDS = 500;

    private final Map<String, IntConsumer> views = new LinkedHashMap<>();
    private final Statistics statistics;
    private final int rounds;

    private OrganisationLoad(ConfigurableApplicationContext application, int rounds) {
        this.statistics =
                application
                        .getBean(EntityManagerFactory.class)
                        .unwrap(SessionFactory.class)
                        .getStatistics();
        this.rounds = rounds;
    }

    public static void main(String[] args) {
        System.setProperty("spring.jpa.properties.hibernate.generate_statistics", "true");
        System.setProperty("logging.level.org.hibernate.stat", "off");
        System.setProperty("server.port", "0");
        int people = Integer.parseInt(args[1]);
        try (ConfigurableApplicationContext application =
                SpringApplication.run(RamureApplication.class)) {
            var load =
                    new OrganisationLoad(
                            application, Math.min(MOST_ROUNDS, Integer.parseInt(args[2])));
            var seed = new OrganisationSeed(application, people);
            List<Cohort> cohorts = seed.fill(Integer.parseInt(args[0]));
            System.out.printf(
                    "%d cohorts, %d people, %d traces%n", cohorts.size(), people, seed.traces());
            load.views(application, cohorts);
            load.measure();
        }
        System.exit(0);
    }

    private void views(ConfigurableApplicationContext application, List<Cohort> all) {
        PersonId lead = OrganisationSeed.LEAD;
        Desk desk = application.getBean(Desk.class);
        views.put("desk: this week", i -> desk.week(lead));
        views.put("whom to talk to, 10 groups", i -> desk.toCall(OrganisationSeed.USUAL));
        views.put("whom to talk to, all groups", i -> desk.toCall(lead));
        views.put("people × steps", i -> desk.board(lead, all.get(i % all.size()).id()));
        Cohorts cohorts = application.getBean(Cohorts.class);
        views.put("list of groups", i -> cohorts.list(lead, "", 0, 50));
        Participants participants = application.getBean(Participants.class);
        views.put(
                "people of a group",
                i ->
                        participants.list(
                                lead,
                                all.get(i % all.size()).id(),
                                Participants.Filter.ALL,
                                0,
                                50));
        HalfDays halfDays = application.getBean(HalfDays.class);
        views.put("dates of a group", i -> halfDays.of(lead, all.get(i % all.size()).id()));
        Attendance attendance = application.getBean(Attendance.class);
        views.put(
                "attendance of a group",
                i -> attendance.register(lead, all.get(i % all.size()).id()));
        WorkDesk work = application.getBean(WorkDesk.class);
        views.put("work of a group", i -> work.rows(lead, List.of(all.get(i % all.size()).id())));
        Sessions sessions = application.getBean(Sessions.class);
        views.put("public sessions", i -> sessions.open(0, 20));
    }

    private void measure() {
        System.out.printf("%-28s %9s %9s %11s%n", "", "p50 ms", "p95 ms", "statements");
        views.forEach((name, view) -> {
            view.accept(0);
            view.accept(1);
            double[] times = new double[rounds];
            statistics.clear();
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                view.accept(i);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    "%-28s %9.1f %9.1f %11.1f%n",
                    name,
                    times[rounds / 2],
                    times[Math.min(rounds - 1, rounds * 95 / 100)],
                    (double) statistics.getPrepareStatementCount() / rounds);
        });
    }
}
