package org.ramure.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.hibernate.stat.Statistics;
import org.ramure.load.PathwayGroup.Seat;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierPlan;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookLine;
import org.springframework.context.ApplicationContext;

/** Makes dossiers of one person with sixty megabytes of evidence, and says what each took. */
final class PathwayDossiers {

    private static final int MEGA = 1_000_000;
    private static final int PICTURES = 3;
    private static final int PAPERS = 6;
    private static final int SIDE = 2_600;
    private static final int LOOK_EVERY = 5;
    private static final int LOOK_AGAIN = 200;

    private final Dossiers dossiers;
    private final Logbook logbook;
    private final Statistics statistics;
    private final Random random = new Random(4);

    PathwayDossiers(ApplicationContext application, Statistics statistics) {
        this.dossiers = application.getBean(Dossiers.class);
        this.logbook = application.getBean(Logbook.class);
        this.statistics = statistics;
    }

    void make(PathwayGroup group) throws IOException, InterruptedException {
        Seat seat = group.seat(0);
        System.out.printf("%.1f MB of evidence%n", evidence(seat) / 1e6);
        make("60 entries ticked", seat, 60);
        make("60 entries, again", seat, 60);
        make("every entry ticked", seat, Integer.MAX_VALUE);
    }

    /** Pictures and papers, one with each of the newest entries; gives their bytes. */
    private long evidence(Seat seat) throws IOException {
        List<LogbookLine> newest = logbook.list(seat.person(), LogbookFilter.ALL, 0, 20);
        long bytes = 0;
        for (int i = 0; i < PICTURES + PAPERS; i++) {
            byte[] file = i < PICTURES ? picture() : paper();
            bytes += file.length;
            logbook.attach(
                    seat.person(),
                    newest.get(i).id(),
                    i < PICTURES ? "photo-" + i + ".jpg" : "document-" + i + ".pdf",
                    new ByteArrayInputStream(file));
        }
        return bytes;
    }

    private byte[] picture() throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, x * 31 + y * 17 + random.nextInt(1 << 22));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private byte[] paper() {
        byte[] bytes = new byte[8 * MEGA];
        random.nextBytes(bytes);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(end, 0, bytes, bytes.length - end.length, end.length);
        return bytes;
    }

    private void make(String name, Seat seat, int entries) throws InterruptedException {
        choose(seat, entries);
        System.gc();
        long before = used();
        statistics.clear();
        var peak = new AtomicLong();
        var over = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().daemon().start(() -> watch(peak, over));
        long start = System.nanoTime();
        double cpu = cpu();
        int looks = 0;
        Dossier made = dossiers.make(seat.person(), seat.cohort().id());
        while (made.isUnderWay()) {
            Thread.sleep(LOOK_AGAIN);
            looks++;
            made = dossiers.made(seat.person(), seat.cohort().id()).getFirst();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        over.set(true);
        watch.join();
        System.out.printf(
                "dossier, %s: %s %s %.1f s (CPU %.1f s), %d pages, %d pieces, PDF %.1f MB, ZIP %.1f"
                        + " MB, heap %.0f MB before, %.0f MB at most, %d statements and %d looks%n",
                name,
                made.state(),
                made.problem(),
                seconds,
                cpu() - cpu,
                made.pages(),
                made.pieces(),
                made.pdfSize() / 1e6,
                made.zipSize() / 1e6,
                before / 1e6,
                peak.get() / 1e6,
                statistics.getPrepareStatementCount(),
                looks);
        System.gc();
        System.out.printf("heap kept afterwards %.0f MB%n", used() / 1e6);
    }

    /** Seconds of processor that the thread which makes dossiers has taken. */
    private static double cpu() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false))
                        .filter(thread -> thread.getThreadName().equals("dossiers"))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e9;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void watch(AtomicLong peak, AtomicBoolean over) {
        while (!over.get()) {
            peak.accumulateAndGet(used(), Math::max);
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** All chapters and what is in anyway, and so many of the newest private entries. */
    private void choose(Seat seat, int entries) {
        DossierPlan plan = dossiers.plan(seat.person(), seat.cohort().slug()).orElseThrow();
        List<String> ticked = new ArrayList<>();
        for (DossierPlan.Chapter chapter : plan.chapters()) {
            ticked.add(chapter.key());
            List<String> own =
                    chapter.entries().stream()
                            .filter(entry -> !entry.shared())
                            .map(DossierPlan.Entry::pick)
                            .toList();
            ticked.addAll(own.subList(Math.max(0, own.size() - entries), own.size()));
            chapter.entries().stream()
                    .filter(DossierPlan.Entry::shared)
                    .map(DossierPlan.Entry::pick)
                    .forEach(ticked::add);
        }
        dossiers.choose(seat.person(), seat.cohort().id(), ticked);
    }
}
