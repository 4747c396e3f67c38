package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own with no setting but its port, as on the day somebody first tries Ramure. */
class FirstStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    private @Nullable Process server;

    @AfterEach
    void stop() throws InterruptedException {
        Process started = server;
        if (started != null) {
            started.destroy();
            if (!started.waitFor(20, TimeUnit.SECONDS)) {
                started.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void withoutAnySettingItServesAndKeepsItsDataBelowTheFolderItWasStartedIn() throws Exception {
        int port = freePort();
        Process started = start(port);
        server = started;

        assertThat(answers(started, URI.create("http://localhost:" + port + "/readyz")))
                .as(() -> "ready; its log: " + log())
                .isTrue();
        assertThat(folder.resolve("data/ramure.mv.db")).exists();
    }

    private Process start(int port) throws IOException {
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        applicationClassPath(),
                        "-Dspring.profiles.active=demo",
                        RamureApplication.class.getName());
        java.environment().keySet().removeIf(name -> name.startsWith("RAMURE_"));
        java.environment().put("RAMURE_PORT", Integer.toString(port));
        return java.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** What these tests run with, less the tests themselves. */
    private static String applicationClassPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean answers(Process server, URI address) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.isAlive() && System.nanoTime() < end) {
            try {
                HttpRequest asked = HttpRequest.newBuilder(address).build();
                if (client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            if (server.waitFor(200, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
