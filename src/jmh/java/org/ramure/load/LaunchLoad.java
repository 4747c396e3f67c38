package org.ramure.load;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.ramure.interop.lti.platform.PlatformLaunch;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.interop.lti.platform.Tool;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Students who come from a platform by LTI, in its frame: login, launch, and the player's page with
 * its first content. The application is a process of its own; the platform is in this one. Needs an
 * empty database.
 *
 * <pre>
 * LaunchLoad students seconds at-once target
 * </pre>
 */
final class LaunchLoad {

    private static final int WARM_UP = 100;
    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TestPlatform platform;
    private final URI server;
    private final ServerProcess process;
    private final String target;

    private LaunchLoad(TestPlatform platform, URI server, ServerProcess process, String target) {
        this.platform = platform;
        this.server = server;
        this.process = process;
        this.target = target;
    }

    public static void main(String[] args) throws Exception {
        int students = Math.min(MOST, Integer.parseInt(args[0]));
        Duration within = Duration.ofSeconds(Long.parseLong(args[1]));
        int atOnce = Integer.parseInt(args[2]);
        int port = freePort();
        URI server = URI.create("http://localhost:" + port);
        try (TestPlatform platform = TestPlatform.start()) {
            platform.register(
                    Tool.at(
                            server + "/lti/entree",
                            server + "/lti/lancement",
                            server + "/lti/cles"));
            Process child = start(port, platform);
            try {
                var load =
                        new LaunchLoad(platform, server, new ServerProcess(child.pid()), args[3]);
                load.awaitServer();
                load.run("warm-up", "warm", WARM_UP, Duration.ZERO, atOnce);
                load.run("a class", "class", students, within, students);
                load.run("as fast as possible", "fast", students, Duration.ZERO, atOnce);
                load.run("the same come again", "fast", students, Duration.ZERO, atOnce);
            } finally {
                child.destroy();
                child.waitFor(1, TimeUnit.MINUTES);
            }
        }
        System.exit(0);
    }

    private static Process start(int port, TestPlatform platform) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LaunchServer.class.getName(),
                        Integer.toString(port),
                        platform.issuer(),
                        platform.clientId())
                .redirectErrorStream(true)
                .redirectOutput(new File("launch-server.log"))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Until somebody can come in. */
    private void awaitServer() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                launch("first", new Stopwatch());
                return;
            } catch (IOException | IllegalStateException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(notYet);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private void run(String what, String who, int students, Duration within, int atOnce)
            throws InterruptedException {
        var stopwatch = new Stopwatch();
        var failed = new AtomicInteger();
        Duration cpu = process.cpu();
        long start = System.nanoTime();
        spread(
                students,
                within,
                atOnce,
                student -> {
                    try {
                        launch(who + "-" + student, stopwatch);
                    } catch (IOException | IllegalStateException problem) {
                        if (failed.incrementAndGet() <= 3) {
                            System.out.println(problem);
                        }
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        int done = students - failed.get();
        stopwatch.lines().forEach(System.out::println);
        System.out.printf(
                "%s: %d launches, %d failed, %.1f s, %.1f launches/s, %.0f ms of server CPU each%n",
                what,
                students,
                failed.get(),
                seconds,
                done / seconds,
                process.cpu().minus(cpu).toMillis() / (double) Math.max(1, done));
    }

    /** Begins evenly within the time, whether those before have arrived or not. */
    private static void spread(int count, Duration within, int atOnce, IntConsumer deed)
            throws InterruptedException {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < count; i++) {
                int student = i;
                long due = begin + within.toNanos() * i / count;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.execute(() -> deed.accept(student));
            }
            threads.shutdown();
            if (!threads.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        }
    }

    private void launch(String student, Stopwatch stopwatch)
            throws IOException, InterruptedException {
        PlatformLaunch click = PlatformLaunch.learner(student).custom(Map.of("ramure", target));
        try (Wire wire =
                Wire.framed(server, "198.18.0." + (1 + Math.floorMod(student.hashCode(), 250)))) {
            long start = System.nanoTime();
            var login = UriComponentsBuilder.fromPath("/lti/entree");
            platform.begin(click)
                    .forEach((name, value) -> login.queryParam(name, Wire.encode(value)));
            var asked =
                    UriComponentsBuilder.fromUriString(
                                    wire.location(login.build(true).toUriString()))
                            .build()
                            .getQueryParams();
            stopwatch.took("1 login", System.nanoTime() - start);
            String token = platform.idToken(click, String.valueOf(asked.getFirst("nonce")));
            long posted = System.nanoTime();
            String page =
                    wire.location(
                            "/lti/lancement",
                            Map.of(
                                    "id_token",
                                    token,
                                    "state",
                                    String.valueOf(asked.getFirst("state"))));
            stopwatch.took("2 launch", System.nanoTime() - posted);
            long opened = System.nanoTime();
            arrive(new UidlPage(wire), URI.create(page).getPath().substring(1));
            stopwatch.took("3 page", System.nanoTime() - opened);
            stopwatch.took("whole", System.nanoTime() - start);
        }
    }

    private static void arrive(UidlPage page, String path)
            throws IOException, InterruptedException {
        page.open(path);
        if (page.all(node -> node.value("tag").equals("h1")).findFirst().isEmpty()) {
            throw new IllegalStateException("no heading at " + path + ": " + page.said());
        }
    }
}
