package org.ramure.load;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ramure.RamureApplication;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.export.Exports;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.cohorts.news.Digest;
import org.ramure.cohorts.papers.Proofs;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
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
            load.once(application);
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
        calendars(application);
        papers(application, all);
    }

    private void calendars(ConfigurableApplicationContext application) {
        Agendas agendas = application.getBean(Agendas.class);
        String own = token(agendas.renew(OrganisationSeed.person(1)));
        views.put("calendar feed of a person", i -> agendas.feed(own));
        String usual = token(agendas.renew(OrganisationSeed.USUAL));
        views.put("calendar feed, 10 groups", i -> agendas.feed(usual));
        String all = token(agendas.renew(OrganisationSeed.LEAD));
        views.put("calendar feed, all groups", i -> agendas.feed(all));
    }

    private static String token(String address) {
        return address.replaceAll(".*/", "").replace(".ics", "");
    }

    private void papers(ConfigurableApplicationContext application, List<Cohort> all) {
        PersonId lead = OrganisationSeed.LEAD;
        Exports exports = application.getBean(Exports.class);
        for (ExportTable table : exports.tables()) {
            views.put(
                    "CSV " + table.key() + ", a group",
                    i -> write(exports, table, Optional.of(all.get(i % all.size()).id())));
        }
        Awards awards = application.getBean(Awards.class);
        views.put(
                "who gets an attestation", i -> awards.preview(lead, all.get(i % all.size()).id()));
        Proofs proofs = application.getBean(Proofs.class);
        views.put(
                "proofs of a group",
                i -> proofs.report(lead, all.get(i % all.size()).id(), Language.FR));
    }

    private static void write(Exports exports, ExportTable table, Optional<CohortId> cohort) {
        try {
            exports.write(
                    table,
                    exports.scope(OrganisationSeed.LEAD, cohort, Optional.empty()),
                    ExportFormat.CSV,
                    Language.FR,
                    OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is done rarely: each once. */
    private void once(ConfigurableApplicationContext application) {
        Exports exports = application.getBean(Exports.class);
        for (ExportTable table : exports.tables()) {
            timed(
                    "CSV " + table.key() + ", all groups",
                    () -> write(exports, table, Optional.empty()));
        }
        Digest digest = application.getBean(Digest.class);
        timed("digest run", () -> System.out.println(digest.run()));
        timed("digest run again", () -> System.out.println(digest.run()));
    }

    private void timed(String name, Runnable what) {
        statistics.clear();
        long start = System.nanoTime();
        what.run();
        System.out.printf(
                "%-32s %9.0f ms %9d statements%n",
                name, (System.nanoTime() - start) / 1e6, statistics.getPrepareStatementCount());
    }

    private void measure() {
        System.out.printf("%-32s %9s %9s %11s%n", "", "p50 ms", "p95 ms", "statements");
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
                    "%-32s %9.1f %9.1f %11.1f%n",
                    name,
                    times[rounds / 2],
                    times[Math.min(rounds - 1, rounds * 95 / 100)],
                    (double) statistics.getPrepareStatementCount() / rounds);
        });
    }
}
