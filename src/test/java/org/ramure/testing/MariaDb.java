package org.ramure.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server for tests: the one named by {@code RAMURE_TEST_DB_URL} (with {@code
 * RAMURE_TEST_DB_USER} and {@code RAMURE_TEST_DB_PASSWORD}), else {@code mariadbd} of this machine,
 * started once on a free loopback port in a temporary folder and stopped with the tests.
 */
public final class MariaDb {

    private static MariaDb running;

    private final String server;
    private final String user;
    private final String password;

    private MariaDb(String server, String user, String password) {
        this.server = server;
        this.user = user;
        this.password = password;
    }

    /** The server, started at first need; skips the test where there is none. */
    public static synchronized MariaDb orSkip() {
        if (running == null) {
            running =
                    Optional.ofNullable(System.getenv("RAMURE_TEST_DB_URL"))
                            .map(MariaDb::named)
                            .orElseGet(MariaDb::start);
        }
        return running;
    }

    private static MariaDb named(String url) {
        return new MariaDb(
                url,
                Optional.ofNullable(System.getenv("RAMURE_TEST_DB_USER")).orElse("root"),
                Optional.ofNullable(System.getenv("RAMURE_TEST_DB_PASSWORD")).orElse(""));
    }

    private static MariaDb start() {
        Path daemon =
                Needs.orSkip(
                        Needs.program("mariadbd"),
                        "no mariadbd on this machine (install mariadb-server, or set RAMURE_TEST_DB_URL)");
        Path install =
                Needs.orSkip(
                        Needs.program("mariadb-install-db"),
                        "no mariadb-install-db on this machine");
        try {
            Path folder = Files.createTempDirectory("ramure-mariadb");
            String user = "--user=" + System.getProperty("user.name");
            run(
                    folder,
                    install.toString(),
                    "--no-defaults",
                    "--auth-root-authentication-method=normal",
                    user,
                    "--datadir=" + folder.resolve("data"));
            int port = freePort();
            Process process = launch(daemon, folder, user, port);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            MariaDb started = new MariaDb("jdbc:mariadb://127.0.0.1:" + port, "root", "");
            started.awaitReady(process);
            return started;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Process launch(Path daemon, Path folder, String user, int port)
            throws IOException {
        return new ProcessBuilder(
                        daemon.toString(),
                        "--no-defaults",
                        user,
                        "--datadir=" + folder.resolve("data"),
                        "--socket=" + folder.resolve("s"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--max-connections=1000",
                        "--character-set-server=utf8mb4",
                        "--innodb-flush-log-at-trx-commit=2")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("install.log").toFile())
                        .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(Files.readString(folder.resolve("install.log")));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process process) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (Connection connection = connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("mariadbd did not become ready");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server + "/", user, password);
    }

    /** The JDBC address of a new, empty database on the server. */
    public String newDatabase() {
        String name = "ramure_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return server + "/" + name;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }
}
